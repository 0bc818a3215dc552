// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const CasesDocument = `
query Cases($after: String) {
  cases(first: 25, after: $after, order: [{openedAt: DESC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseLine
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<CasesQuery, CasesQueryVariables>;

export const HandlersDocument = `
query Handlers($after: String) {
  organizations(first: 50, after: $after, order: [{name: ASC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
    }
  }
}` as TypedDocument<HandlersQuery, HandlersQueryVariables>;

export const AcceptCaseDocument = `
mutation AcceptCase($code: String!, $version: Int!) {
  acceptCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<AcceptCaseMutation, AcceptCaseMutationVariables>;

export const AssignCaseDocument = `
mutation AssignCase($code: String!, $version: Int!, $handler: String!) {
  assignCase(input: {code: $code, version: $version, handler: $handler}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<AssignCaseMutation, AssignCaseMutationVariables>;

export const ResolveCaseDocument = `
mutation ResolveCase($code: String!, $version: Int!) {
  resolveCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<ResolveCaseMutation, ResolveCaseMutationVariables>;

export const ConfirmCaseDocument = `
mutation ConfirmCase($code: String!, $version: Int!) {
  confirmCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<ConfirmCaseMutation, ConfirmCaseMutationVariables>;

export const ReopenCaseDocument = `
mutation ReopenCase($code: String!, $version: Int!) {
  reopenCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<ReopenCaseMutation, ReopenCaseMutationVariables>;

export const RejectCaseDocument = `
mutation RejectCase($code: String!, $version: Int!, $reason: String!) {
  rejectCase(input: {code: $code, version: $version, reason: $reason}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}` as TypedDocument<RejectCaseMutation, RejectCaseMutationVariables>;
export type CaseLineFragment = { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null }> | null } | null };

export type HandlersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HandlersQuery = { organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string }> | null } | null };

export type AcceptCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type AcceptCaseMutation = { acceptCase: { case: { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type AssignCaseMutationVariables = Exact<{
  code: string;
  version: number;
  handler: string;
}>;


export type AssignCaseMutation = { assignCase: { case: { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type ResolveCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ResolveCaseMutation = { resolveCase: { case: { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type ConfirmCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ConfirmCaseMutation = { confirmCase: { case: { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type ReopenCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ReopenCaseMutation = { reopenCase: { case: { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type RejectCaseMutationVariables = Exact<{
  code: string;
  version: number;
  reason: string;
}>;


export type RejectCaseMutation = { rejectCase: { case: { code: string, version: number, kind: Types.CaseKind, status: Types.CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<Types.CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };
