// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadDemandCellDocument = `
query ReadDemandCell($code: String!) {
  feature: demandCell(code: $code) {
    ...EditedDemandCell
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedDemandCell on DemandCell {
  code
  version
  residents
  couriersWeekday
  couriersWeekend
  waitingWeekday
  waitingWeekend
  source
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadDemandCellQuery, ReadDemandCellQueryVariables>;

export const FindDemandCellDocument = `
query FindDemandCell($text: String!) {
  found: demandCells(
    first: 20
    where: {or: [{code: {contains: $text}}, {source: {contains: $text}}]}
  ) {
    nodes {
      code
      name: source
    }
  }
}` as TypedDocument<FindDemandCellQuery, FindDemandCellQueryVariables>;

export const CreateDemandCellDocument = `
mutation CreateDemandCell($input: CreateDemandCellInput!) {
  done: createDemandCell(input: $input) {
    feature: demandCell {
      ...EditedDemandCell
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
      ... on TooFewCouriersError {
        field
        couriers
        least
      }
    }
  }
}
fragment EditedDemandCell on DemandCell {
  code
  version
  residents
  couriersWeekday
  couriersWeekend
  waitingWeekday
  waitingWeekend
  source
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateDemandCellMutation, CreateDemandCellMutationVariables>;

export const UpdateDemandCellDocument = `
mutation UpdateDemandCell($input: UpdateDemandCellInput!) {
  done: updateDemandCell(input: $input) {
    feature: demandCell {
      ...EditedDemandCell
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
      ... on TooFewCouriersError {
        field
        couriers
        least
      }
    }
  }
}
fragment EditedDemandCell on DemandCell {
  code
  version
  residents
  couriersWeekday
  couriersWeekend
  waitingWeekday
  waitingWeekend
  source
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateDemandCellMutation, UpdateDemandCellMutationVariables>;

export const DeleteDemandCellDocument = `
mutation DeleteDemandCell($input: DeleteDemandCellInput!) {
  done: deleteDemandCell(input: $input) {
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
}` as TypedDocument<DeleteDemandCellMutation, DeleteDemandCellMutationVariables>;
export type EditedDemandCellFragment = { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } };

export type ReadDemandCellQueryVariables = Exact<{
  code: string;
}>;


export type ReadDemandCellQuery = { feature: { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null };

export type FindDemandCellQueryVariables = Exact<{
  text: string;
}>;


export type FindDemandCellQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateDemandCellMutationVariables = Exact<{
  input: Types.CreateDemandCellInput;
}>;


export type CreateDemandCellMutation = { done: { feature: { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type UpdateDemandCellMutationVariables = Exact<{
  input: Types.UpdateDemandCellInput;
}>;


export type UpdateDemandCellMutation = { done: { feature: { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type DeleteDemandCellMutationVariables = Exact<{
  input: Types.DeleteDemandCellInput;
}>;


export type DeleteDemandCellMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };
