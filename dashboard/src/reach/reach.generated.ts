// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const ServiceCircleDocument = `
query ServiceCircle($at: Position!, $minutes: Int!, $mode: TravelMode!, $hour: Int, $dayType: DayType!) {
  serviceCircle(
    at: $at
    minutes: $minutes
    mode: $mode
    hour: $hour
    dayType: $dayType
  ) {
    minutes
    mode
    speedKmh
    areaSquareMetres
    area {
      type
      coordinates
    }
    street {
      position
      distanceMetres
    }
  }
}` as TypedDocument<ServiceCircleQuery, ServiceCircleQueryVariables>;

export const ReachableStationsDocument = `
query ReachableStations($at: Position!, $metres: Float!, $mode: TravelMode!, $hour: Int, $dayType: DayType!, $openAt: DateTime, $first: Int!) {
  nearbyStations(
    at: $at
    within: $metres
    mode: $mode
    hour: $hour
    dayType: $dayType
    openAt: $openAt
    first: $first
  ) {
    edges {
      travelSeconds
      distanceMetres
      node {
        code
        name
        kind
        status
        services {
          code
        }
      }
    }
  }
}` as TypedDocument<ReachableStationsQuery, ReachableStationsQueryVariables>;

export const ServicesDocument = `
query Services {
  services {
    code
    nameZh
    nameEn
    group
  }
}` as TypedDocument<ServicesQuery, ServicesQueryVariables>;
export type ServiceCircleQueryVariables = Exact<{
  at: [number, number];
  minutes: number;
  mode: Types.TravelMode;
  hour?: number | null | undefined;
  dayType: Types.DayType;
}>;


export type ServiceCircleQuery = { serviceCircle: { minutes: number, mode: Types.TravelMode, speedKmh: number, areaSquareMetres: number, area: { type: Types.GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> }, street: { position: [number, number], distanceMetres: number } | null } };

export type ReachableStationsQueryVariables = Exact<{
  at: [number, number];
  metres: number;
  mode: Types.TravelMode;
  hour?: number | null | undefined;
  dayType: Types.DayType;
  openAt?: string | null | undefined;
  first: number;
}>;


export type ReachableStationsQuery = { nearbyStations: { edges: Array<{ travelSeconds: number | null, distanceMetres: number, node: { code: string, name: string, kind: Types.StationKind, status: Types.StationStatus, services: Array<{ code: string }> } }> | null } | null };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { services: Array<{ code: string, nameZh: string, nameEn: string, group: string }> };
