// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadIndicatorDocument = `
query ReadIndicator($code: String!) {
  feature: indicator(code: $code) {
    ...EditedIndicator
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}` as TypedDocument<ReadIndicatorQuery, ReadIndicatorQueryVariables>;

export const FindIndicatorDocument = `
query FindIndicator($text: String!) {
  found: indicators(
    first: 20
    where: {or: [{code: {contains: $text}}, {nameZh: {contains: $text}}]}
  ) {
    nodes {
      code
      name: nameZh
    }
  }
}` as TypedDocument<FindIndicatorQuery, FindIndicatorQueryVariables>;

export const CreateIndicatorDocument = `
mutation CreateIndicator($input: CreateIndicatorInput!) {
  done: createIndicator(input: $input) {
    feature: indicator {
      ...EditedIndicator
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
fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}` as TypedDocument<CreateIndicatorMutation, CreateIndicatorMutationVariables>;

export const UpdateIndicatorDocument = `
mutation UpdateIndicator($input: UpdateIndicatorInput!) {
  done: updateIndicator(input: $input) {
    feature: indicator {
      ...EditedIndicator
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
fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}` as TypedDocument<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;

export const DeleteIndicatorDocument = `
mutation DeleteIndicator($input: DeleteIndicatorInput!) {
  done: deleteIndicator(input: $input) {
    errors {
      __typename
      ... on Error {
        message
      }
      ... on StaleVersionError {
        expected
        actual
      }
    }
  }
}` as TypedDocument<DeleteIndicatorMutation, DeleteIndicatorMutationVariables>;
export type EditedIndicatorFragment = { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Types.Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null };

export type ReadIndicatorQueryVariables = Exact<{
  code: string;
}>;


export type ReadIndicatorQuery = { feature: { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Types.Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null } | null };

export type FindIndicatorQueryVariables = Exact<{
  text: string;
}>;


export type FindIndicatorQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateIndicatorMutationVariables = Exact<{
  input: Types.CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { done: { feature: { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Types.Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownAllianceError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateIndicatorMutationVariables = Exact<{
  input: Types.UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { done: { feature: { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Types.Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownAllianceError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteIndicatorMutationVariables = Exact<{
  input: Types.DeleteIndicatorInput;
}>;


export type DeleteIndicatorMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };
