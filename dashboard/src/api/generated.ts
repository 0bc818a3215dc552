import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Coordinates: { input: unknown; output: unknown; }
  DateTime: { input: string; output: string; }
  Long: { input: number; output: number; }
  Position: { input: [number, number]; output: [number, number]; }
};

export type BuildKind =
  | 'CO_BUILT'
  | 'INTEGRATED'
  | 'NEW'
  | 'REBUILT';

export type CoordinateSystem =
  | 'BD09'
  | 'CGCS2000'
  | 'GCJ02'
  | 'WGS84';

export type CoverageStatus =
  | 'COVERED'
  | 'PARTLY_COVERED'
  | 'UNCOVERED'
  | 'UNKNOWN';

export type GeoJsonGeometryType =
  | 'MultiPolygon'
  | 'Point';

export type GridLevel =
  | 'BUILDING'
  | 'BUSINESS_CIRCLE'
  | 'CITY'
  | 'COMMUNITY'
  | 'COMPOUND'
  | 'DISTRICT'
  | 'GRID'
  | 'MARKET'
  | 'MICRO_GRID'
  | 'PARK'
  | 'STREET';

export type StationKind =
  | 'CANTEEN'
  | 'REST_STATION'
  | 'SERVICE_CENTER'
  | 'SERVICE_POINT'
  | 'WORKSHOP';

export type StationStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED'
  | 'SUSPENDED';

export type StationTier =
  | 'CORE'
  | 'POINT'
  | 'POLE';

export type TravelDirection =
  | 'FROM'
  | 'TO';

export type TravelMode =
  | 'EBIKE'
  | 'STRAIGHT'
  | 'WALK';

export type CoverageFiguresFragment = { status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } };

export type DistrictsQueryVariables = Exact<{
  minutes: Scalars['Int']['input'];
  mode: TravelMode;
}>;


export type DistrictsQuery = { coverages: Array<{ status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type GridCoveragesQueryVariables = Exact<{
  within: Scalars['String']['input'];
  minutes: Scalars['Int']['input'];
  mode: TravelMode;
}>;


export type GridCoveragesQuery = { coverages: Array<{ status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: Array<{ name: string, sourceName: string, sourceDate: string | null, bounds: Array<number>, walkKilometres: number, ebikeKilometres: number, synthetic: boolean }> };

export type ServiceCircleQueryVariables = Exact<{
  at: Scalars['Position']['input'];
  minutes: Scalars['Int']['input'];
  mode: TravelMode;
}>;


export type ServiceCircleQuery = { serviceCircle: { minutes: number, mode: TravelMode, speedKmh: number, areaSquareMetres: number, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number] | null> | null> | null> | null }, street: { position: [number, number], distanceMetres: number } | null } };

export type StationLineFragment = { code: string, name: string, kind: StationKind, status: StationStatus, location: { coordinates: [number, number] | null } };

export type StationsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: StationKind, status: StationStatus, location: { coordinates: [number, number] | null } }> | null } | null };

export type StationQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type StationQuery = { station: { buildKind: BuildKind | null, tier: StationTier | null, brand: string | null, host: string | null, address: string | null, openingHours: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, code: string, name: string, kind: StationKind, status: StationStatus, services: Array<{ code: string, nameZh: string, nameEn: string }>, grid: { code: string, name: string } | null, location: { coordinates: [number, number] | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CoverageFiguresFragmentDoc = new TypedDocumentString(`
    fragment CoverageFigures on Coverage {
  status
  couriers {
    known
    covered
    share
    unknownCells
  }
  residents {
    known
    covered
    share
    unknownCells
  }
  grid {
    code
    name
    centre
    bounds
    couriers
    population
  }
}
    `, {"fragmentName":"CoverageFigures"}) as unknown as TypedDocumentString<CoverageFiguresFragment, unknown>;
export const StationLineFragmentDoc = new TypedDocumentString(`
    fragment StationLine on Station {
  code
  name
  kind
  status
  location {
    coordinates
  }
}
    `, {"fragmentName":"StationLine"}) as unknown as TypedDocumentString<StationLineFragment, unknown>;
export const DistrictsDocument = new TypedDocumentString(`
    query Districts($minutes: Int!, $mode: TravelMode!) {
  coverages(level: DISTRICT, minutes: $minutes, mode: $mode) {
    ...CoverageFigures
  }
}
    fragment CoverageFigures on Coverage {
  status
  couriers {
    known
    covered
    share
    unknownCells
  }
  residents {
    known
    covered
    share
    unknownCells
  }
  grid {
    code
    name
    centre
    bounds
    couriers
    population
  }
}`) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;
export const GridCoveragesDocument = new TypedDocumentString(`
    query GridCoverages($within: String!, $minutes: Int!, $mode: TravelMode!) {
  coverages(within: $within, level: GRID, minutes: $minutes, mode: $mode) {
    ...CoverageFigures
  }
}
    fragment CoverageFigures on Coverage {
  status
  couriers {
    known
    covered
    share
    unknownCells
  }
  residents {
    known
    covered
    share
    unknownCells
  }
  grid {
    code
    name
    centre
    bounds
    couriers
    population
  }
}`) as unknown as TypedDocumentString<GridCoveragesQuery, GridCoveragesQueryVariables>;
export const NetworksDocument = new TypedDocumentString(`
    query Networks {
  networks {
    name
    sourceName
    sourceDate
    bounds
    walkKilometres
    ebikeKilometres
    synthetic
  }
}
    `) as unknown as TypedDocumentString<NetworksQuery, NetworksQueryVariables>;
export const ServiceCircleDocument = new TypedDocumentString(`
    query ServiceCircle($at: Position!, $minutes: Int!, $mode: TravelMode!) {
  serviceCircle(at: $at, minutes: $minutes, mode: $mode) {
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
}
    `) as unknown as TypedDocumentString<ServiceCircleQuery, ServiceCircleQueryVariables>;
export const StationsDocument = new TypedDocumentString(`
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
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<StationsQuery, StationsQueryVariables>;
export const StationDocument = new TypedDocumentString(`
    query Station($code: String!) {
  station(code: $code) {
    ...StationLine
    buildKind
    tier
    brand
    host
    address
    openingHours
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
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<StationQuery, StationQueryVariables>;