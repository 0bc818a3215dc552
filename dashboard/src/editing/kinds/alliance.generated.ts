// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadAllianceDocument = `
query ReadAlliance($code: String!) {
  feature: alliance(code: $code) {
    ...EditedAlliance
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}` as TypedDocument<ReadAllianceQuery, ReadAllianceQueryVariables>;

export const FindAllianceDocument = `
query FindAlliance($text: String!) {
  found: alliances(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindAllianceQuery, FindAllianceQueryVariables>;

export const CreateAllianceDocument = `
mutation CreateAlliance($input: CreateAllianceInput!) {
  done: createAlliance(input: $input) {
    feature: alliance {
      ...EditedAlliance
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on CodeTakenError {
        code
      }
      ... on InvalidValueError {
        field
        reason
      }
    }
  }
}
fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}` as TypedDocument<CreateAllianceMutation, CreateAllianceMutationVariables>;

export const UpdateAllianceDocument = `
mutation UpdateAlliance($input: UpdateAllianceInput!) {
  done: updateAlliance(input: $input) {
    feature: alliance {
      ...EditedAlliance
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on StaleVersionError {
        expected
        actual
      }
      ... on CodeTakenError {
        code
      }
      ... on InvalidValueError {
        field
        reason
      }
    }
  }
}
fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}` as TypedDocument<UpdateAllianceMutation, UpdateAllianceMutationVariables>;

export const DeleteAllianceDocument = `
mutation DeleteAlliance($input: DeleteAllianceInput!) {
  done: deleteAlliance(input: $input) {
    errors {
      __typename
      ... on Error {
        message
      }
      ... on StaleVersionError {
        expected
        actual
      }
      ... on StillReferencedError {
        kind
        count
      }
    }
  }
}` as TypedDocument<DeleteAllianceMutation, DeleteAllianceMutationVariables>;
export type EditedAllianceFragment = { code: string, version: number, name: string, kind: Types.AllianceKind, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null };

export type ReadAllianceQueryVariables = Exact<{
  code: string;
}>;


export type ReadAllianceQuery = { feature: { code: string, version: number, name: string, kind: Types.AllianceKind, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null };

export type FindAllianceQueryVariables = Exact<{
  text: string;
}>;


export type FindAllianceQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateAllianceMutationVariables = Exact<{
  input: Types.CreateAllianceInput;
}>;


export type CreateAllianceMutation = { done: { feature: { code: string, version: number, name: string, kind: Types.AllianceKind, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateAllianceMutationVariables = Exact<{
  input: Types.UpdateAllianceInput;
}>;


export type UpdateAllianceMutation = { done: { feature: { code: string, version: number, name: string, kind: Types.AllianceKind, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteAllianceMutationVariables = Exact<{
  input: Types.DeleteAllianceInput;
}>;


export type DeleteAllianceMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
