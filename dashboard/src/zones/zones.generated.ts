// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const ZonePlanListDocument = `
query ZonePlanList {
  zonePlans {
    code
    name
    status
    isEdited
  }
}` as TypedDocument<ZonePlanListQuery, ZonePlanListQueryVariables>;

export const ZonePlanDocument = `
query ZonePlan($code: String!) {
  zonePlan(code: $code) {
    ...ZonePlanWhole
  }
}
fragment ZonePlanWhole on ZonePlan {
  code
  name
  status
  version
  proof
  isEdited
  unlikeness
  imbalance
  zones {
    ordinal
    name
    size
    isWithinLimits
    residents
    residentsUnknown
    couriers
    couriersUnknown
    needs
    areaKm2
    grids {
      code
      name
    }
  }
  gridShapes(simplify: 3) {
    code
    zone
    boundary {
      coordinates
    }
  }
}` as TypedDocument<ZonePlanQuery, ZonePlanQueryVariables>;

export const StartZoningDocument = `
mutation StartZoning($input: StartZoningInput!) {
  startZoning(input: $input) {
    job {
      id
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<StartZoningMutation, StartZoningMutationVariables>;

export const ZoningChangedDocument = `
subscription ZoningChanged($id: ID!) {
  jobChanged(id: $id) {
    id
    state
    progress
    error
    result
  }
}` as TypedDocument<ZoningChangedSubscription, ZoningChangedSubscriptionVariables>;

export const MoveGridToZoneDocument = `
mutation MoveGridToZone($input: MoveGridToZoneInput!) {
  moveGridToZone(input: $input) {
    zonePlan {
      ...ZonePlanWhole
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on BrokenZoneError {
        problem
      }
    }
  }
}
fragment ZonePlanWhole on ZonePlan {
  code
  name
  status
  version
  proof
  isEdited
  unlikeness
  imbalance
  zones {
    ordinal
    name
    size
    isWithinLimits
    residents
    residentsUnknown
    couriers
    couriersUnknown
    needs
    areaKm2
    grids {
      code
      name
    }
  }
  gridShapes(simplify: 3) {
    code
    zone
    boundary {
      coordinates
    }
  }
}` as TypedDocument<MoveGridToZoneMutation, MoveGridToZoneMutationVariables>;

export const AdoptZonesDocument = `
mutation AdoptZones($input: AdoptZonesInput!) {
  adoptZones(input: $input) {
    adoptedZones {
      alliances
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}` as TypedDocument<AdoptZonesMutation, AdoptZonesMutationVariables>;
export type ZonePlanWholeFragment = { code: string, name: string, status: Types.PlanStatus, version: number, proof: Types.ZoneProof, isEdited: boolean, unlikeness: number, imbalance: number, zones: Array<{ ordinal: number, name: string, size: number, isWithinLimits: boolean, residents: number | null, residentsUnknown: number, couriers: number | null, couriersUnknown: number, needs: number, areaKm2: number, grids: Array<{ code: string, name: string }> }>, gridShapes: Array<{ code: string, zone: number, boundary: { coordinates: Array<Array<Array<[number, number]>>> } }> };

export type ZonePlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type ZonePlanListQuery = { zonePlans: Array<{ code: string, name: string, status: Types.PlanStatus, isEdited: boolean }> };

export type ZonePlanQueryVariables = Exact<{
  code: string;
}>;


export type ZonePlanQuery = { zonePlan: { code: string, name: string, status: Types.PlanStatus, version: number, proof: Types.ZoneProof, isEdited: boolean, unlikeness: number, imbalance: number, zones: Array<{ ordinal: number, name: string, size: number, isWithinLimits: boolean, residents: number | null, residentsUnknown: number, couriers: number | null, couriersUnknown: number, needs: number, areaKm2: number, grids: Array<{ code: string, name: string }> }>, gridShapes: Array<{ code: string, zone: number, boundary: { coordinates: Array<Array<Array<[number, number]>>> } }> } | null };

export type StartZoningMutationVariables = Exact<{
  input: Types.StartZoningInput;
}>;


export type StartZoningMutation = { startZoning: { job: { id: string } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'InvalidZoneProblemError', message: string }
    > | null } };

export type ZoningChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ZoningChangedSubscription = { jobChanged: { id: string, state: Types.JobState, progress: number, error: string | null, result: unknown } };

export type MoveGridToZoneMutationVariables = Exact<{
  input: Types.MoveGridToZoneInput;
}>;


export type MoveGridToZoneMutation = { moveGridToZone: { zonePlan: { code: string, name: string, status: Types.PlanStatus, version: number, proof: Types.ZoneProof, isEdited: boolean, unlikeness: number, imbalance: number, zones: Array<{ ordinal: number, name: string, size: number, isWithinLimits: boolean, residents: number | null, residentsUnknown: number, couriers: number | null, couriersUnknown: number, needs: number, areaKm2: number, grids: Array<{ code: string, name: string }> }>, gridShapes: Array<{ code: string, zone: number, boundary: { coordinates: Array<Array<Array<[number, number]>>> } }> } | null, errors: Array<
      | { __typename: 'BrokenZoneError', message: string, problem: Types.ZoneMoveProblem }
      | { __typename: 'NoZonePlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'NotInZonePlanError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'ZonePlanAdoptedError', message: string }
    > | null } };

export type AdoptZonesMutationVariables = Exact<{
  input: Types.AdoptZonesInput;
}>;


export type AdoptZonesMutation = { adoptZones: { adoptedZones: { alliances: Array<string> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string }
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'NoZonePlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'ZonePlanAdoptedError', message: string }
    > | null } };
