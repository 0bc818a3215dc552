// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadCaseDocument = `
query ReadCase($code: String!) {
  feature: case(code: $code) {
    ...EditedCase
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadCaseQuery, ReadCaseQueryVariables>;

export const FindCaseDocument = `
query FindCase($text: String!) {
  found: cases(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}` as TypedDocument<FindCaseQuery, FindCaseQueryVariables>;

export const CreateCaseDocument = `
mutation CreateCase($input: CreateCaseInput!) {
  done: createCase(input: $input) {
    feature: case {
      ...EditedCase
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateCaseMutation, CreateCaseMutationVariables>;

export const UpdateCaseDocument = `
mutation UpdateCase($input: UpdateCaseInput!) {
  done: updateCase(input: $input) {
    feature: case {
      ...EditedCase
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateCaseMutation, UpdateCaseMutationVariables>;

export const DeleteCaseDocument = `
mutation DeleteCase($input: DeleteCaseInput!) {
  done: deleteCase(input: $input) {
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
}` as TypedDocument<DeleteCaseMutation, DeleteCaseMutationVariables>;
export type EditedCaseFragment = { code: string, version: number, kind: Types.CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadCaseQueryVariables = Exact<{
  code: string;
}>;


export type ReadCaseQuery = { feature: { code: string, version: number, kind: Types.CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindCaseQueryVariables = Exact<{
  text: string;
}>;


export type FindCaseQuery = { found: { nodes: Array<{ code: string, name: string | null }> | null } | null };

export type CreateCaseMutationVariables = Exact<{
  input: Types.CreateCaseInput;
}>;


export type CreateCaseMutation = { done: { feature: { code: string, version: number, kind: Types.CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type UpdateCaseMutationVariables = Exact<{
  input: Types.UpdateCaseInput;
}>;


export type UpdateCaseMutation = { done: { feature: { code: string, version: number, kind: Types.CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, service: { code: string, name: string } | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type DeleteCaseMutationVariables = Exact<{
  input: Types.DeleteCaseInput;
}>;


export type DeleteCaseMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
