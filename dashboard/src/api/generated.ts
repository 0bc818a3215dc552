/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a station was built: 整合, 改建, 共建, 新建. */
export type BuildKind =
  | 'CO_BUILT'
  | 'INTEGRATED'
  | 'NEW'
  | 'REBUILT';

/** How much of a grid is within reach of a station. */
export type CoverageStatus =
  /** Every place where people are. */
  | 'COVERED'
  /** Some of them. */
  | 'PARTLY_COVERED'
  /** None of them. */
  | 'UNCOVERED'
  /** It can't be told: no demand is known there, or no streets. */
  | 'UNKNOWN';

/** The two kinds of day by which demand and opening hours differ. */
export type DayType =
  /** An ordinary working day, Monday to Friday. */
  | 'WEEKDAY'
  /** A Saturday or Sunday. */
  | 'WEEKEND';

/** The kinds of GeoJSON geometry, spelt as RFC 7946 does. */
export type GeoJsonGeometryType =
  | 'GeometryCollection'
  | 'LineString'
  | 'MultiLineString'
  | 'MultiPoint'
  | 'MultiPolygon'
  | 'Point'
  | 'Polygon';

export type RideSurveyKind =
  | 'LINES'
  | 'TRACES';

/** 暖蜂驿站 and its like, 党群服务中心, 服务点, 食堂, 工坊. */
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

/** A station's rank in its circle. */
export type StationTier =
  | 'CORE'
  | 'POINT'
  | 'POLE';

/** How somebody gets about. */
export type TravelMode =
  /** By electric bicycle, where bicycles may go. */
  | 'EBIKE'
  /** As the crow flies, for comparison. */
  | 'STRAIGHT'
  /** On foot. */
  | 'WALK';

export type CoverageFiguresFragment = { status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } };

export type DistrictsQueryVariables = Exact<{
  minutes: number;
  mode: TravelMode;
  hour?: number | null | undefined;
  dayType: DayType;
  whenOpen: boolean;
}>;


export type DistrictsQuery = { coverages: Array<{ status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type GridCoveragesQueryVariables = Exact<{
  within: string;
  minutes: number;
  mode: TravelMode;
  hour?: number | null | undefined;
  dayType: DayType;
  whenOpen: boolean;
}>;


export type GridCoveragesQuery = { coverages: Array<{ status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: Array<{ name: string, sourceName: string, sourceDate: string | null, bounds: Array<number>, walkKilometres: number, ebikeKilometres: number, synthetic: boolean }> };

export type ServiceCircleQueryVariables = Exact<{
  at: [number, number];
  minutes: number;
  mode: TravelMode;
  hour?: number | null | undefined;
  dayType: DayType;
}>;


export type ServiceCircleQuery = { serviceCircle: { minutes: number, mode: TravelMode, speedKmh: number, areaSquareMetres: number, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> }, street: { position: [number, number], distanceMetres: number } | null } };

export type ReachableStationsQueryVariables = Exact<{
  at: [number, number];
  metres: number;
  mode: TravelMode;
  hour?: number | null | undefined;
  dayType: DayType;
  openAt?: string | null | undefined;
  first: number;
}>;


export type ReachableStationsQuery = { nearbyStations: { edges: Array<{ travelSeconds: number | null, distanceMetres: number, node: { code: string, name: string, kind: StationKind, status: StationStatus, services: Array<{ code: string }>, location: { coordinates: [number, number] } } }> | null } | null };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { services: Array<{ code: string, nameZh: string, nameEn: string, group: string }> };

export type RideSurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type RideSurveysQuery = { rideSurveys: { nodes: Array<{ code: string, name: string, kind: RideSurveyKind, firstDate: string | null, lastDate: string | null, leastCouriers: number, couriers: number | null, importedAt: string }> | null } | null };

export type CorridorsQueryVariables = Exact<{
  survey: string;
}>;


export type CorridorsQuery = { corridors: { totalCount: number, nodes: Array<{ id: number, ordinal: number, metres: number, couriers: number, weekday: Array<number | null> | null, weekend: Array<number | null> | null, path: { coordinates: Array<[number, number]> } }> | null } | null };

export type StationLineFragment = { code: string, name: string, kind: StationKind, status: StationStatus, location: { coordinates: [number, number] } };

export type OpenStationsQueryVariables = Exact<{
  at: string;
  after?: string | null | undefined;
}>;


export type OpenStationsQuery = { stations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, isOpen: boolean | null }> | null } | null };

export type StationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: StationKind, status: StationStatus, location: { coordinates: [number, number] } }> | null } | null };

export type StationQueryVariables = Exact<{
  code: string;
}>;


export type StationQuery = { station: { buildKind: BuildKind | null, tier: StationTier | null, brand: string | null, host: string | null, address: string | null, openingHours: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, code: string, name: string, kind: StationKind, status: StationStatus, services: Array<{ code: string, nameZh: string, nameEn: string }>, grid: { code: string, name: string } | null, location: { coordinates: [number, number] } } | null };

export type DayCurveQueryVariables = Exact<{
  district: string;
  minutes: number;
  mode: TravelMode;
  dayType: DayType;
}>;


export type DayCurveQuery = { grid: { coverage: { curve: { couriersKnown: Array<number | null>, couriersCovered: Array<number | null> } | null } | null } | null };

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
    query Districts($minutes: Int!, $mode: TravelMode!, $hour: Int, $dayType: DayType!, $whenOpen: Boolean!) {
  coverages(
    level: DISTRICT
    minutes: $minutes
    mode: $mode
    hour: $hour
    dayType: $dayType
    whenOpen: $whenOpen
  ) {
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
    query GridCoverages($within: String!, $minutes: Int!, $mode: TravelMode!, $hour: Int, $dayType: DayType!, $whenOpen: Boolean!) {
  coverages(
    within: $within
    level: GRID
    minutes: $minutes
    mode: $mode
    hour: $hour
    dayType: $dayType
    whenOpen: $whenOpen
  ) {
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
}
    `) as unknown as TypedDocumentString<ServiceCircleQuery, ServiceCircleQueryVariables>;
export const ReachableStationsDocument = new TypedDocumentString(`
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
        ...StationLine
        services {
          code
        }
      }
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
}`) as unknown as TypedDocumentString<ReachableStationsQuery, ReachableStationsQueryVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services {
  services {
    code
    nameZh
    nameEn
    group
  }
}
    `) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const RideSurveysDocument = new TypedDocumentString(`
    query RideSurveys {
  rideSurveys(first: 50, order: [{importedAt: DESC}]) {
    nodes {
      code
      name
      kind
      firstDate
      lastDate
      leastCouriers
      couriers
      importedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RideSurveysQuery, RideSurveysQueryVariables>;
export const CorridorsDocument = new TypedDocumentString(`
    query Corridors($survey: String!) {
  corridors(
    first: 50
    where: {survey: {code: {eq: $survey}}}
    order: [{ordinal: ASC}]
  ) {
    totalCount
    nodes {
      id
      ordinal
      metres
      couriers
      weekday
      weekend
      path(simplify: 10) {
        coordinates
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorridorsQuery, CorridorsQueryVariables>;
export const OpenStationsDocument = new TypedDocumentString(`
    query OpenStations($at: DateTime!, $after: String) {
  stations(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      isOpen(at: $at)
    }
  }
}
    `) as unknown as TypedDocumentString<OpenStationsQuery, OpenStationsQueryVariables>;
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
export const DayCurveDocument = new TypedDocumentString(`
    query DayCurve($district: String!, $minutes: Int!, $mode: TravelMode!, $dayType: DayType!) {
  grid(code: $district) {
    coverage(question: {minutes: $minutes, mode: $mode, dayType: $dayType}) {
      curve(dayType: $dayType) {
        couriersKnown
        couriersCovered
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DayCurveQuery, DayCurveQueryVariables>;