// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadMerchantDocument = `
query ReadMerchant($code: String!) {
  feature: merchant(code: $code) {
    ...EditedMerchant
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadMerchantQuery, ReadMerchantQueryVariables>;

export const FindMerchantDocument = `
query FindMerchant($text: String!) {
  found: merchants(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindMerchantQuery, FindMerchantQueryVariables>;

export const CreateMerchantDocument = `
mutation CreateMerchant($input: CreateMerchantInput!) {
  done: createMerchant(input: $input) {
    feature: merchant {
      ...EditedMerchant
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
fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateMerchantMutation, CreateMerchantMutationVariables>;

export const UpdateMerchantDocument = `
mutation UpdateMerchant($input: UpdateMerchantInput!) {
  done: updateMerchant(input: $input) {
    feature: merchant {
      ...EditedMerchant
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
fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateMerchantMutation, UpdateMerchantMutationVariables>;

export const DeleteMerchantDocument = `
mutation DeleteMerchant($input: DeleteMerchantInput!) {
  done: deleteMerchant(input: $input) {
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
}` as TypedDocument<DeleteMerchantMutation, DeleteMerchantMutationVariables>;
export type EditedMerchantFragment = { code: string, version: number, name: string, category: string, chainStage: Types.ChainStage | null, titles: Array<string>, address: string | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } };

export type ReadMerchantQueryVariables = Exact<{
  code: string;
}>;


export type ReadMerchantQuery = { feature: { code: string, version: number, name: string, category: string, chainStage: Types.ChainStage | null, titles: Array<string>, address: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null };

export type FindMerchantQueryVariables = Exact<{
  text: string;
}>;


export type FindMerchantQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateMerchantMutationVariables = Exact<{
  input: Types.CreateMerchantInput;
}>;


export type CreateMerchantMutation = { done: { feature: { code: string, version: number, name: string, category: string, chainStage: Types.ChainStage | null, titles: Array<string>, address: string | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
    > | null } };

export type UpdateMerchantMutationVariables = Exact<{
  input: Types.UpdateMerchantInput;
}>;


export type UpdateMerchantMutation = { done: { feature: { code: string, version: number, name: string, category: string, chainStage: Types.ChainStage | null, titles: Array<string>, address: string | null, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type DeleteMerchantMutationVariables = Exact<{
  input: Types.DeleteMerchantInput;
}>;


export type DeleteMerchantMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
