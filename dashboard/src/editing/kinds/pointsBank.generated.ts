// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadPointsBankDocument = `
query ReadPointsBank($code: String!) {
  feature: pointsBank(code: $code) {
    ...EditedPointsBank
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}` as TypedDocument<ReadPointsBankQuery, ReadPointsBankQueryVariables>;

export const FindPointsBankDocument = `
query FindPointsBank($text: String!) {
  found: pointsBanks(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindPointsBankQuery, FindPointsBankQueryVariables>;

export const CreatePointsBankDocument = `
mutation CreatePointsBank($input: CreatePointsBankInput!) {
  done: createPointsBank(input: $input) {
    feature: pointsBank {
      ...EditedPointsBank
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
      ... on OutsideRangeError {
        field
        min
        max
      }
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}` as TypedDocument<CreatePointsBankMutation, CreatePointsBankMutationVariables>;

export const UpdatePointsBankDocument = `
mutation UpdatePointsBank($input: UpdatePointsBankInput!) {
  done: updatePointsBank(input: $input) {
    feature: pointsBank {
      ...EditedPointsBank
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
      ... on OutsideRangeError {
        field
        min
        max
      }
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}` as TypedDocument<UpdatePointsBankMutation, UpdatePointsBankMutationVariables>;

export const DeletePointsBankDocument = `
mutation DeletePointsBank($input: DeletePointsBankInput!) {
  done: deletePointsBank(input: $input) {
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
}` as TypedDocument<DeletePointsBankMutation, DeletePointsBankMutationVariables>;
export type EditedPointsBankFragment = { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { code: string, name: string } | null, rules: Array<{ kind: Types.PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> };

export type ReadPointsBankQueryVariables = Exact<{
  code: string;
}>;


export type ReadPointsBankQuery = { feature: { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, grid: { code: string, name: string } | null, rules: Array<{ kind: Types.PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> } | null };

export type FindPointsBankQueryVariables = Exact<{
  text: string;
}>;


export type FindPointsBankQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreatePointsBankMutationVariables = Exact<{
  input: Types.CreatePointsBankInput;
}>;


export type CreatePointsBankMutation = { done: { feature: { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { code: string, name: string } | null, rules: Array<{ kind: Types.PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownStationError', message: string }
    > | null } };

export type UpdatePointsBankMutationVariables = Exact<{
  input: Types.UpdatePointsBankInput;
}>;


export type UpdatePointsBankMutation = { done: { feature: { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { code: string, name: string } | null, rules: Array<{ kind: Types.PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownStationError', message: string }
    > | null } };

export type DeletePointsBankMutationVariables = Exact<{
  input: Types.DeletePointsBankInput;
}>;


export type DeletePointsBankMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };
