// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../../api/types.generated';

export const ReadStationDocument = `
query ReadStation($code: String!) {
  feature: station(code: $code) {
    ...EditedStation
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
fragment EditedStation on Station {
  code
  version
  name
  kind
  status
  buildKind
  tier
  openingHours
  address
  organization {
    code
    name
  }
  services {
    code
    name: nameZh
  }
  seats
  dailyCapacity
  floorAreaSquareMetres
  riderAccess
  purpose
  brand
  host
  location {
    type
    coordinates
  }
}` as TypedDocument<ReadStationQuery, ReadStationQueryVariables>;

export const FindStationDocument = `
query FindStation($text: String!) {
  found: stations(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}` as TypedDocument<FindStationQuery, FindStationQueryVariables>;

export const CreateStationDocument = `
mutation CreateStation($input: CreateStationInput!) {
  done: createStation(input: $input) {
    feature: station {
      ...EditedStation
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
      ... on InvalidOpeningHoursError {
        reason
      }
    }
  }
}
fragment EditedStation on Station {
  code
  version
  name
  kind
  status
  buildKind
  tier
  openingHours
  address
  organization {
    code
    name
  }
  services {
    code
    name: nameZh
  }
  seats
  dailyCapacity
  floorAreaSquareMetres
  riderAccess
  purpose
  brand
  host
  location {
    type
    coordinates
  }
}` as TypedDocument<CreateStationMutation, CreateStationMutationVariables>;

export const UpdateStationDocument = `
mutation UpdateStation($input: UpdateStationInput!) {
  done: updateStation(input: $input) {
    feature: station {
      ...EditedStation
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
      ... on InvalidOpeningHoursError {
        reason
      }
    }
  }
}
fragment EditedStation on Station {
  code
  version
  name
  kind
  status
  buildKind
  tier
  openingHours
  address
  organization {
    code
    name
  }
  services {
    code
    name: nameZh
  }
  seats
  dailyCapacity
  floorAreaSquareMetres
  riderAccess
  purpose
  brand
  host
  location {
    type
    coordinates
  }
}` as TypedDocument<UpdateStationMutation, UpdateStationMutationVariables>;

export const DeleteStationDocument = `
mutation DeleteStation($input: DeleteStationInput!) {
  done: deleteStation(input: $input) {
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
}` as TypedDocument<DeleteStationMutation, DeleteStationMutationVariables>;
export type EditedStationFragment = { code: string, version: number, name: string, kind: Types.StationKind, status: Types.StationStatus, buildKind: Types.BuildKind | null, tier: Types.StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } };

export type ReadStationQueryVariables = Exact<{
  code: string;
}>;


export type ReadStationQuery = { feature: { code: string, version: number, name: string, kind: Types.StationKind, status: Types.StationStatus, buildKind: Types.BuildKind | null, tier: Types.StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null };

export type FindStationQueryVariables = Exact<{
  text: string;
}>;


export type FindStationQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateStationMutationVariables = Exact<{
  input: Types.CreateStationInput;
}>;


export type CreateStationMutation = { done: { feature: { code: string, version: number, name: string, kind: Types.StationKind, status: Types.StationStatus, buildKind: Types.BuildKind | null, tier: Types.StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidOpeningHoursError', message: string, reason: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type UpdateStationMutationVariables = Exact<{
  input: Types.UpdateStationInput;
}>;


export type UpdateStationMutation = { done: { feature: { code: string, version: number, name: string, kind: Types.StationKind, status: Types.StationStatus, buildKind: Types.BuildKind | null, tier: Types.StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: Types.GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidOpeningHoursError', message: string, reason: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type DeleteStationMutationVariables = Exact<{
  input: Types.DeleteStationInput;
}>;


export type DeleteStationMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: Types.FeatureKind, count: number }
    > | null } };
