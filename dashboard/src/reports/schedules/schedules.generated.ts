// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReportSchedulesDocument = `
query ReportSchedules {
  reportSchedules {
    code
    kind
    subject
    period
    language
    minutes
    nextDay
  }
}` as TypedDocument<ReportSchedulesQuery, ReportSchedulesQueryVariables>;

export const SubjectNamesDocument = `
query SubjectNames($grids: [String!]!, $organizations: [String!]!, $alliances: [String!]!) {
  grids(first: 50, where: {code: {in: $grids}}) {
    nodes {
      code
      name
    }
  }
  organizations(first: 50, where: {code: {in: $organizations}}) {
    nodes {
      code
      name
    }
  }
  alliances(first: 50, where: {code: {in: $alliances}}) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<SubjectNamesQuery, SubjectNamesQueryVariables>;

export const ReportEditionsDocument = `
query ReportEditions($schedule: String!) {
  reportEditions(schedule: $schedule, first: 12) {
    periodStart
    periodEnd
    madeAt
    isLate
    files {
      format
      address
    }
    figures {
      name
      value
      previous
      difference
    }
  }
}` as TypedDocument<ReportEditionsQuery, ReportEditionsQueryVariables>;

export const CreateReportScheduleDocument = `
mutation CreateReportSchedule($input: CreateReportScheduleInput!) {
  createReportSchedule(input: $input) {
    reportSchedule {
      code
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<CreateReportScheduleMutation, CreateReportScheduleMutationVariables>;

export const DeleteReportScheduleDocument = `
mutation DeleteReportSchedule($code: String!) {
  deleteReportSchedule(input: {code: $code}) {
    reportSchedule {
      code
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<DeleteReportScheduleMutation, DeleteReportScheduleMutationVariables>;
export type ReportSchedulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportSchedulesQuery = { reportSchedules: Array<{ code: string, kind: Types.SubjectKind, subject: string, period: Types.ReportPeriod, language: Types.ReportLanguage, minutes: number, nextDay: string }> };

export type SubjectNamesQueryVariables = Exact<{
  grids: Array<string> | string;
  organizations: Array<string> | string;
  alliances: Array<string> | string;
}>;


export type SubjectNamesQuery = { grids: { nodes: Array<{ code: string, name: string }> | null } | null, organizations: { nodes: Array<{ code: string, name: string }> | null } | null, alliances: { nodes: Array<{ code: string, name: string }> | null } | null };

export type ReportEditionsQueryVariables = Exact<{
  schedule: string;
}>;


export type ReportEditionsQuery = { reportEditions: Array<{ periodStart: string, periodEnd: string, madeAt: string, isLate: boolean, files: Array<{ format: string, address: string }>, figures: Array<{ name: string, value: number | null, previous: number | null, difference: number | null }> }> };

export type CreateReportScheduleMutationVariables = Exact<{
  input: Types.CreateReportScheduleInput;
}>;


export type CreateReportScheduleMutation = { createReportSchedule: { reportSchedule: { code: string } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'UnknownReportSubjectError', message: string }
    > | null } };

export type DeleteReportScheduleMutationVariables = Exact<{
  code: string;
}>;


export type DeleteReportScheduleMutation = { deleteReportSchedule: { reportSchedule: { code: string } | null, errors: Array<{ __typename: 'UnknownScheduleError', message: string }> | null } };
