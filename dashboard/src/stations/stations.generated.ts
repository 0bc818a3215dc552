// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const StationHoursDocument = `
query StationHours($at: DateTime!) {
  stationHours(at: $at) {
    openingHours
    status
    inOperation
  }
}` as TypedDocument<StationHoursQuery, StationHoursQueryVariables>;

export const StationsDocument = `
query Stations($after: String) {
  stations(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StationLine
    }
  }
}
fragment StationLine on Station {
  code
  name
  kind
  status
  openingHours
  location {
    coordinates
  }
}` as TypedDocument<StationsQuery, StationsQueryVariables>;

export const StationDocument = `
query Station($code: String!) {
  station(code: $code) {
    ...StationLine
    buildKind
    tier
    brand
    host
    address
    services {
      code
      nameZh
      nameEn
    }
    seats
    dailyCapacity
    floorAreaSquareMetres
    riderAccess
    grid {
      code
      name
    }
  }
}
fragment StationLine on Station {
  code
  name
  kind
  status
  openingHours
  location {
    coordinates
  }
}` as TypedDocument<StationQuery, StationQueryVariables>;
export type StationLineFragment = { code: string, name: string, kind: Types.StationKind, status: Types.StationStatus, openingHours: string | null, location: { coordinates: [number, number] } };

export type StationHoursQueryVariables = Exact<{
  at: string;
}>;


export type StationHoursQuery = { stationHours: Array<{ openingHours: string | null, status: Types.OpeningStatus, inOperation: number }> };

export type StationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: Types.StationKind, status: Types.StationStatus, openingHours: string | null, location: { coordinates: [number, number] } }> | null } | null };

export type StationQueryVariables = Exact<{
  code: string;
}>;


export type StationQuery = { station: { buildKind: Types.BuildKind | null, tier: Types.StationTier | null, brand: string | null, host: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, code: string, name: string, kind: Types.StationKind, status: Types.StationStatus, openingHours: string | null, services: Array<{ code: string, nameZh: string, nameEn: string }>, grid: { code: string, name: string } | null, location: { coordinates: [number, number] } } | null };
