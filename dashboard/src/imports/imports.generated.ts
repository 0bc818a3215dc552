// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const PreviewImportDocument = `
mutation PreviewImport($input: PreviewFeatureImportInput!) {
  previewFeatureImport(input: $input) {
    featureImportPreview {
      ...ImportPreview
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on UnknownLayerError {
        layers
      }
    }
  }
}
fragment ImportPreview on FeatureImportPreview {
  upload
  name
  hasGeometry
  encoding
  system
  columns {
    header
    proposal
  }
  rows {
    number
    cells
  }
  targets {
    name
    label
    isKey
    isRequired
    isGeometry
  }
}` as TypedDocument<PreviewImportMutation, PreviewImportMutationVariables>;

export const StartImportDocument = `
mutation StartImport($input: StartFeatureImportInput!) {
  startFeatureImport(input: $input) {
    job {
      ...ImportJob
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on UnknownLayerError {
        layers
      }
    }
  }
}
fragment ImportJob on Job {
  id
  state
  progress
  stage
  error
  rejectedFile
  import {
    applied
    read
    inserted
    updated
    unchanged
    rejected
    repaired
    warningCount
    warnings {
      row
      column
      ...Because
    }
  }
}
fragment Because on ImportRemark {
  reason
  reasons {
    code
    values {
      name
      value
    }
  }
}` as TypedDocument<StartImportMutation, StartImportMutationVariables>;

export const ImportChangedDocument = `
subscription ImportChanged($id: ID!) {
  jobChanged(id: $id) {
    ...ImportJob
  }
}
fragment ImportJob on Job {
  id
  state
  progress
  stage
  error
  rejectedFile
  import {
    applied
    read
    inserted
    updated
    unchanged
    rejected
    repaired
    warningCount
    warnings {
      row
      column
      ...Because
    }
  }
}
fragment Because on ImportRemark {
  reason
  reasons {
    code
    values {
      name
      value
    }
  }
}` as TypedDocument<ImportChangedSubscription, ImportChangedSubscriptionVariables>;

export const RejectedRowsDocument = `
query RejectedRows($id: ID!, $after: Long!) {
  job(id: $id) {
    rejectedRows(first: 200, after: $after) {
      row
      column
      value
      ...Because
    }
  }
}
fragment Because on ImportRemark {
  reason
  reasons {
    code
    values {
      name
      value
    }
  }
}` as TypedDocument<RejectedRowsQuery, RejectedRowsQueryVariables>;

export const CancelImportDocument = `
mutation CancelImport($id: ID!) {
  cancelJob(input: {id: $id}) {
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<CancelImportMutation, CancelImportMutationVariables>;
export type ImportPreviewFragment = { upload: string, name: string, hasGeometry: boolean, encoding: Types.TextEncoding | null, system: string | null, columns: Array<{ header: string, proposal: string | null }>, rows: Array<{ number: number, cells: Array<string | null> }>, targets: Array<{ name: string, label: string | null, isKey: boolean, isRequired: boolean, isGeometry: boolean }> };

export type BecauseFragment = { reason: string, reasons: Array<{ code: string, values: Array<{ name: string, value: string }> }> };

export type ImportJobFragment = { id: string, state: Types.JobState, progress: number, stage: string | null, error: string | null, rejectedFile: string | null, import: { applied: boolean, read: number, inserted: number, updated: number, unchanged: number, rejected: number, repaired: number, warningCount: number, warnings: Array<{ row: number | null, column: string | null, reason: string, reasons: Array<{ code: string, values: Array<{ name: string, value: string }> }> }> } | null };

export type PreviewImportMutationVariables = Exact<{
  input: Types.PreviewFeatureImportInput;
}>;


export type PreviewImportMutation = { previewFeatureImport: { featureImportPreview: { upload: string, name: string, hasGeometry: boolean, encoding: Types.TextEncoding | null, system: string | null, columns: Array<{ header: string, proposal: string | null }>, rows: Array<{ number: number, cells: Array<string | null> }>, targets: Array<{ name: string, label: string | null, isKey: boolean, isRequired: boolean, isGeometry: boolean }> } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NoRoomForUploadError', message: string }
      | { __typename: 'UnknownLayerError', message: string, layers: Array<string> }
      | { __typename: 'UnpacksTooLargeError', message: string }
      | { __typename: 'UnusableFileError', message: string }
      | { __typename: 'UploadGoneError', message: string }
    > | null } };

export type StartImportMutationVariables = Exact<{
  input: Types.StartFeatureImportInput;
}>;


export type StartImportMutation = { startFeatureImport: { job: { id: string, state: Types.JobState, progress: number, stage: string | null, error: string | null, rejectedFile: string | null, import: { applied: boolean, read: number, inserted: number, updated: number, unchanged: number, rejected: number, repaired: number, warningCount: number, warnings: Array<{ row: number | null, column: string | null, reason: string, reasons: Array<{ code: string, values: Array<{ name: string, value: string }> }> }> } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NoRoomForUploadError', message: string }
      | { __typename: 'UndeclaredSystemError', message: string }
      | { __typename: 'UnknownLayerError', message: string, layers: Array<string> }
      | { __typename: 'UnknownSystemError', message: string }
      | { __typename: 'UnpacksTooLargeError', message: string }
      | { __typename: 'UnusableFileError', message: string }
      | { __typename: 'UploadGoneError', message: string }
    > | null } };

export type ImportChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportChangedSubscription = { jobChanged: { id: string, state: Types.JobState, progress: number, stage: string | null, error: string | null, rejectedFile: string | null, import: { applied: boolean, read: number, inserted: number, updated: number, unchanged: number, rejected: number, repaired: number, warningCount: number, warnings: Array<{ row: number | null, column: string | null, reason: string, reasons: Array<{ code: string, values: Array<{ name: string, value: string }> }> }> } | null } };

export type RejectedRowsQueryVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type RejectedRowsQuery = { job: { rejectedRows: Array<{ row: number | null, column: string | null, value: string | null, reason: string, reasons: Array<{ code: string, values: Array<{ name: string, value: string }> }> }> } | null };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { cancelJob: { errors: Array<
      | { __typename: 'JobEndedError', message: string }
      | { __typename: 'UnknownJobError', message: string }
    > | null } };
