// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadGridDocument = `
query ReadGrid($code: String!) {
  feature: grid(code: $code) {
    ...EditedGrid
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}` as TypedDocument<ReadGridQuery, ReadGridQueryVariables>;

export const FindGridDocument = `
query FindGrid($text: String!) {
  found: grids(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindGridQuery, FindGridQueryVariables>;

export const CreateGridDocument = `
mutation CreateGrid($input: CreateGridInput!) {
  done: createGrid(input: $input) {
    feature: grid {
      ...EditedGrid
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
    }
  }
}
fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}` as TypedDocument<CreateGridMutation, CreateGridMutationVariables>;

export const UpdateGridDocument = `
mutation UpdateGrid($input: UpdateGridInput!) {
  done: updateGrid(input: $input) {
    feature: grid {
      ...EditedGrid
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
    }
  }
}
fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}` as TypedDocument<UpdateGridMutation, UpdateGridMutationVariables>;

export const DeleteGridDocument = `
mutation DeleteGrid($input: DeleteGridInput!) {
  done: deleteGrid(input: $input) {
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
}` as TypedDocument<DeleteGridMutation, DeleteGridMutationVariables>;
export type EditedGridFragment = { code: string, version: number, name: string, level: Types.GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, parent: { code: string, name: string } | null, boundary: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } };

export type ReadGridQueryVariables = Exact<{
  code: string;
}>;


export type ReadGridQuery = { feature: { code: string, version: number, name: string, level: Types.GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, parent: { code: string, name: string } | null, boundary: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } } | null };

export type FindGridQueryVariables = Exact<{
  text: string;
}>;


export type FindGridQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateGridMutationVariables = Exact<{
  input: Types.CreateGridInput;
}>;


export type CreateGridMutation = { done: { feature: { code: string, version: number, name: string, level: Types.GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, parent: { code: string, name: string } | null, boundary: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'WrongLevelError', message: string }
    > | null } };

export type UpdateGridMutationVariables = Exact<{
  input: Types.UpdateGridInput;
}>;


export type UpdateGridMutation = { done: { feature: { code: string, version: number, name: string, level: Types.GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, parent: { code: string, name: string } | null, boundary: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'WrongLevelError', message: string }
    > | null } };

export type DeleteGridMutationVariables = Exact<{
  input: Types.DeleteGridInput;
}>;


export type DeleteGridMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
