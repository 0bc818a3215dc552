// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadCourierRouteDocument = `
query ReadCourierRoute($code: String!) {
  feature: courierRoute(code: $code) {
    ...EditedCourierRoute
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedCourierRoute on CourierRoute {
  code
  version
  name
  platform
  couriers
  hourly
  hourlyWeekend
  path {
    type
    coordinates
  }
}` as TypedDocument<ReadCourierRouteQuery, ReadCourierRouteQueryVariables>;

export const FindCourierRouteDocument = `
query FindCourierRoute($text: String!) {
  found: courierRoutes(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindCourierRouteQuery, FindCourierRouteQueryVariables>;

export const CreateCourierRouteDocument = `
mutation CreateCourierRoute($input: CreateCourierRouteInput!) {
  done: createCourierRoute(input: $input) {
    feature: courierRoute {
      ...EditedCourierRoute
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
fragment EditedCourierRoute on CourierRoute {
  code
  version
  name
  platform
  couriers
  hourly
  hourlyWeekend
  path {
    type
    coordinates
  }
}` as TypedDocument<CreateCourierRouteMutation, CreateCourierRouteMutationVariables>;

export const UpdateCourierRouteDocument = `
mutation UpdateCourierRoute($input: UpdateCourierRouteInput!) {
  done: updateCourierRoute(input: $input) {
    feature: courierRoute {
      ...EditedCourierRoute
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
fragment EditedCourierRoute on CourierRoute {
  code
  version
  name
  platform
  couriers
  hourly
  hourlyWeekend
  path {
    type
    coordinates
  }
}` as TypedDocument<UpdateCourierRouteMutation, UpdateCourierRouteMutationVariables>;

export const DeleteCourierRouteDocument = `
mutation DeleteCourierRoute($input: DeleteCourierRouteInput!) {
  done: deleteCourierRoute(input: $input) {
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
}` as TypedDocument<DeleteCourierRouteMutation, DeleteCourierRouteMutationVariables>;
export type EditedCourierRouteFragment = { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, path: { type: Types.GeoJsonGeometryType, coordinates: Array<[number, number]> } };

export type ReadCourierRouteQueryVariables = Exact<{
  code: string;
}>;


export type ReadCourierRouteQuery = { feature: { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, path: { type: Types.GeoJsonGeometryType, coordinates: Array<[number, number]> } } | null };

export type FindCourierRouteQueryVariables = Exact<{
  text: string;
}>;


export type FindCourierRouteQuery = { found: { nodes: Array<{ code: string, name: string | null }> | null } | null };

export type CreateCourierRouteMutationVariables = Exact<{
  input: Types.CreateCourierRouteInput;
}>;


export type CreateCourierRouteMutation = { done: { feature: { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, path: { type: Types.GeoJsonGeometryType, coordinates: Array<[number, number]> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type UpdateCourierRouteMutationVariables = Exact<{
  input: Types.UpdateCourierRouteInput;
}>;


export type UpdateCourierRouteMutation = { done: { feature: { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, path: { type: Types.GeoJsonGeometryType, coordinates: Array<[number, number]> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type DeleteCourierRouteMutationVariables = Exact<{
  input: Types.DeleteCourierRouteInput;
}>;


export type DeleteCourierRouteMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
