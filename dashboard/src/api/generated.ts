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
  /** A moment with its offset from UTC, such as 2026-05-01T09:30:00+08:00. */
  DateTime: { input: string; output: string; }
  /** A whole number between -2^63 and 2^63 - 1. */
  Long: { input: number; output: number; }
  /** A position as GeoJSON writes it: [longitude, latitude] in degrees. */
  Position: { input: [number, number]; output: [number, number]; }
};

export type AllianceKind =
  | 'AREA_UNION'
  | 'BUSINESS_CIRCLE'
  | 'INDUSTRY_CHAIN'
  | 'MERCHANT_ALLIANCE';

/** What an association is for: 志愿队, 服务队, 行业协会. */
export type AssociationPurpose =
  | 'SERVICE_TEAM'
  | 'TRADE'
  | 'VOLUNTEER_TEAM';

/** How a station was built: 整合, 改建, 共建, 新建. */
export type BuildKind =
  | 'CO_BUILT'
  | 'INTEGRATED'
  | 'NEW'
  | 'REBUILT';

/** The systems in which positions may be given and asked for. */
export type CoordinateSystem =
  /** The system of Baidu. */
  | 'BD09'
  /** China Geodetic Coordinate System 2000 (EPSG:4490); WGS-84 to well under a metre. */
  | 'CGCS2000'
  /** The system of Amap, Tencent and most mini-programs. */
  | 'GCJ02'
  /** GPS and OpenStreetMap (EPSG:4326). */
  | 'WGS84';

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

/** How an organization was formed: 单独, 联合, 行业, 区域, 挂靠, 按出行路线. */
export type FormedBy =
  | 'AFFILIATED'
  | 'AREA'
  | 'INDUSTRY'
  | 'JOINT'
  | 'ROUTE'
  | 'SINGLE';

/** The kinds of GeoJSON geometry, spelt as RFC 7946 does. */
export type GeoJsonGeometryType =
  | 'GeometryCollection'
  | 'LineString'
  | 'MultiLineString'
  | 'MultiPoint'
  | 'MultiPolygon'
  | 'Point'
  | 'Polygon';

/** 区 > 街道/乡镇 > 社区/村 > 网格 > 微网格, and the special grids 商圈, 市场, 楼宇, 园区, 小区. */
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

/** 党委, 党总支, 党支部, 党小组, 工会, 团组织, 妇联, 协会. */
export type OrganizationKind =
  | 'ASSOCIATION'
  | 'BRANCH'
  | 'COMMITTEE'
  | 'GENERAL_BRANCH'
  | 'GROUP'
  | 'UNION'
  | 'WOMEN'
  | 'YOUTH_LEAGUE';

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

/** Which way people go. */
export type TravelDirection =
  /** From the place to everywhere: what can be reached from here. */
  | 'FROM'
  /** From everywhere to the place: who can come here. */
  | 'TO';

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


export type ServiceCircleQuery = { serviceCircle: { minutes: number, mode: TravelMode, speedKmh: number, areaSquareMetres: number, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> }, street: { position: [number, number], distanceMetres: number } | null } };

export type StationLineFragment = { code: string, name: string, kind: StationKind, status: StationStatus, location: { coordinates: [number, number] } };

export type StationsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: StationKind, status: StationStatus, location: { coordinates: [number, number] } }> | null } | null };

export type StationQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type StationQuery = { station: { buildKind: BuildKind | null, tier: StationTier | null, brand: string | null, host: string | null, address: string | null, openingHours: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, code: string, name: string, kind: StationKind, status: StationStatus, services: Array<{ code: string, nameZh: string, nameEn: string }>, grid: { code: string, name: string } | null, location: { coordinates: [number, number] } } | null };

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