// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const ChangesDocument = `
query Changes($after: String, $kind: FeatureKind, $operation: ChangeOperation, $code: String, $actor: String, $since: DateTime, $until: DateTime) {
  changes(
    first: 30
    after: $after
    kind: $kind
    operation: $operation
    code: $code
    actor: $actor
    since: $since
    until: $until
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actor
      kind
      operation
      code
      count
      changedFields
    }
  }
}` as TypedDocument<ChangesQuery, ChangesQueryVariables>;

export const RevertChangeDocument = `
mutation RevertChange($id: ID!) {
  revertChange(input: {id: $id}) {
    change {
      id
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on ChangedSinceError {
        actor
        at
      }
      ... on ImportStaysError {
        kind
        count
      }
      ... on StillReferencedError {
        kind
        count
      }
      ... on MissingReferenceError {
        kind
        codes
      }
      ... on CodeTakenError {
        code
      }
    }
  }
}` as TypedDocument<RevertChangeMutation, RevertChangeMutationVariables>;
export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: Types.FeatureKind | null | undefined;
  operation?: Types.ChangeOperation | null | undefined;
  code?: string | null | undefined;
  actor?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, actor: string, kind: Types.FeatureKind, operation: Types.ChangeOperation, code: string | null, count: number, changedFields: Array<string> }> | null } | null };

export type RevertChangeMutationVariables = Exact<{
  id: string | number;
}>;


export type RevertChangeMutation = { revertChange: { change: { id: string } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string }
      | { __typename: 'ChangedSinceError', message: string, actor: string, at: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'ImportStaysError', message: string, kind: Types.FeatureKind, count: number }
      | { __typename: 'MissingReferenceError', message: string, kind: Types.FeatureKind, codes: Array<string> }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
      | { __typename: 'UnknownChangeError', message: string }
      | { __typename: 'WrongLevelError', message: string }
    > | null } };
