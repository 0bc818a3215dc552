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
  /** Any value that JSON can express. */
  Any: { input: unknown; output: unknown; }
  /** A day of the calendar, such as 2026-05-01. */
  Date: { input: string; output: string; }
  /** A moment with its offset from UTC, such as 2026-05-01T09:30:00+08:00. */
  DateTime: { input: string; output: string; }
  /** A decimal number of up to 28 significant digits. */
  Decimal: { input: number; output: number; }
  /** A geometry as GeoJSON writes it: {type: Point, coordinates: [longitude, latitude]}. */
  Geometry: { input: unknown; output: unknown; }
  /** A whole number between -2^63 and 2^63 - 1. */
  Long: { input: number; output: number; }
  /** A position as GeoJSON writes it: [longitude, latitude] in degrees. */
  Position: { input: [number, number]; output: [number, number]; }
};

export type AcceptCaseInput = {
  /** When; now when not given. Not in the future, nor before the step before. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type ActivityFilterInput = {
  and?: InputMaybe<Array<ActivityFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  heldOn?: InputMaybe<DateOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  kind?: InputMaybe<StringOperationFilterInput>;
  location?: InputMaybe<PointFilterInput>;
  or?: InputMaybe<Array<ActivityFilterInput>>;
  organization?: InputMaybe<OrganizationFilterInput>;
  participants?: InputMaybe<IntOperationFilterInput>;
  title?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type ActivitySortInput = {
  code?: InputMaybe<SortEnumType>;
  heldOn?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  organization?: InputMaybe<OrganizationSortInput>;
  participants?: InputMaybe<SortEnumType>;
  title?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type AllianceFilterInput = {
  and?: InputMaybe<Array<AllianceFilterInput>>;
  /** Where it is; null where only its members are known. */
  area?: InputMaybe<MultiPolygonFilterInput>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  /** What was reported about it. */
  indicators?: InputMaybe<ListFilterInputTypeOfIndicatorFilterInput>;
  kind?: InputMaybe<AllianceKindOperationFilterInput>;
  /** The organization that leads it. */
  leadOrganization?: InputMaybe<OrganizationFilterInput>;
  merchants?: InputMaybe<ListFilterInputTypeOfMerchantFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<AllianceFilterInput>>;
  organizations?: InputMaybe<ListFilterInputTypeOfOrganizationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type AllianceKind =
  | 'AREA_UNION'
  | 'BUSINESS_CIRCLE'
  | 'INDUSTRY_CHAIN'
  | 'MERCHANT_ALLIANCE';

export type AllianceKindOperationFilterInput = {
  eq?: InputMaybe<AllianceKind>;
  in?: InputMaybe<Array<AllianceKind>>;
  neq?: InputMaybe<AllianceKind>;
  nin?: InputMaybe<Array<AllianceKind>>;
};

export type AllianceSortInput = {
  code?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  leadOrganization?: InputMaybe<OrganizationSortInput>;
  name?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type ApprovePlanInput = {
  /** Which plan. */
  code: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** How the areas of several limits are put together. */
export type AreaBands =
  /** Each one from zero to its limit; they nest. */
  | 'DISCS'
  /** Each one from the limit before it to its own; they lie beside one another. */
  | 'RINGS';

/** How the areas of many places are put together. */
export type AreaCombination =
  /** One area of all places together. */
  | 'DISSOLVED'
  /** Each place has all of its own, whatever the others reach. */
  | 'OVERLAPPING'
  /** Each place has what it reaches before all others; of equally near places the first one. */
  | 'SPLIT';

export type AssignCaseInput = {
  /** When; now when not given. Not in the future, nor before the step before. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that takes care of it. */
  handler: Scalars['String']['input'];
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What an association is for: 志愿队, 服务队, 行业协会. */
export type AssociationPurpose =
  | 'SERVICE_TEAM'
  | 'TRADE'
  | 'VOLUNTEER_TEAM';

export type AssociationPurposeOperationFilterInput = {
  eq?: InputMaybe<AssociationPurpose>;
  in?: InputMaybe<Array<AssociationPurpose>>;
  neq?: InputMaybe<AssociationPurpose>;
  nin?: InputMaybe<Array<AssociationPurpose>>;
};

export type BooleanOperationFilterInput = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  neq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a station costs by the way it is built, in units of one new building or in any other unit that the budget has. The defaults are assumptions for a first comparison, no prices: replace them by local ones. */
export type BuildCostsInput = {
  /** 共建: a partner, for instance a shop or a bank, gives the room and a part of the cost. */
  coBuilt?: Scalars['Float']['input'];
  /** 整合: a room that is there takes the station in. */
  integrated?: Scalars['Float']['input'];
  /** 新建: a new building. */
  new?: Scalars['Float']['input'];
  /** 改建: a building that is there is converted. */
  rebuilt?: Scalars['Float']['input'];
};

/** How a station was built: 整合, 改建, 共建, 新建. */
export type BuildKind =
  | 'CO_BUILT'
  | 'INTEGRATED'
  | 'NEW'
  | 'REBUILT';

export type BuildKindOperationFilterInput = {
  eq?: InputMaybe<BuildKind>;
  in?: InputMaybe<Array<BuildKind>>;
  neq?: InputMaybe<BuildKind>;
  nin?: InputMaybe<Array<BuildKind>>;
};

export type CancelJobInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
};

/** Where new stations may go. */
export type CandidateBriefInput = {
  /** Street corners are generated no nearer to each other than this, in metres, 20–5000. */
  cornerSpacingMetres?: Scalars['Float']['input'];
  /** Where candidates come from; all sources when neither these nor points are given. */
  from?: InputMaybe<Array<CandidateSource>>;
  /** Candidates that the planner names. */
  points?: InputMaybe<Array<CandidatePointInput>>;
  /** A Polygon or MultiPolygon; only candidates inside it are looked at. The area when not given. */
  within?: InputMaybe<Scalars['Geometry']['input']>;
};

/** A candidate that the planner names. */
export type CandidatePointInput = {
  /** How a station would be built there. */
  buildKind?: BuildKind;
  /** How many people it can serve; as the problem says when not given. */
  capacity?: InputMaybe<Scalars['Float']['input']>;
  /** A code of its own. */
  code: Scalars['String']['input'];
  /** What it costs; by the way it is built when not given. */
  cost?: InputMaybe<Scalars['Float']['input']>;
  /** Latitude in degrees, or the northing of a projected system. */
  lat: Scalars['Float']['input'];
  /** Longitude in degrees, or the easting of a projected system. */
  lon: Scalars['Float']['input'];
  /** Its name; its code when not given. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Where candidates come from. */
export type CandidateSource =
  /** Commercial and public buildings of the base map, converted (REBUILT). */
  | 'BUILDINGS'
  /** Corners of streets on which people move: built anew (NEW). */
  | 'CORNERS'
  /** Named by the planner. */
  | 'GIVEN'
  /** Merchants: built together (CO_BUILT). */
  | 'MERCHANTS'
  /** Where organizations meet: a room that is there takes the station in (INTEGRATED). */
  | 'ORGANIZATIONS'
  /** Named places of the base map: community centres, town halls, libraries and the like (INTEGRATED), banks, malls, supermarkets, offices and the like (CO_BUILT). */
  | 'PLACES'
  /** Stations that are planned, suspended or closed, as they were built; a conversion (REBUILT) where nobody knows. */
  | 'STATIONS';

export type CaseFilterInput = {
  acceptedAt?: InputMaybe<DateTimeOperationFilterInput>;
  and?: InputMaybe<Array<CaseFilterInput>>;
  assignedAt?: InputMaybe<DateTimeOperationFilterInput>;
  category?: InputMaybe<StringOperationFilterInput>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  confirmedAt?: InputMaybe<DateTimeOperationFilterInput>;
  deadline?: InputMaybe<DateTimeOperationFilterInput>;
  grid?: InputMaybe<GridFilterInput>;
  handler?: InputMaybe<OrganizationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  kind?: InputMaybe<CaseKindOperationFilterInput>;
  location?: InputMaybe<PointFilterInput>;
  openedAt?: InputMaybe<DateTimeOperationFilterInput>;
  or?: InputMaybe<Array<CaseFilterInput>>;
  /** When it was rejected; null where that is unknown. */
  rejectedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Set when, and only when, it was rejected. */
  rejectionReason?: InputMaybe<StringOperationFilterInput>;
  resolvedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** The service of the catalogue that it asks for; null where nobody has said. */
  service?: InputMaybe<ServiceFilterInput>;
  status?: InputMaybe<CaseStatusOperationFilterInput>;
  title?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type CaseKind =
  | 'NEED'
  | 'REPORT'
  | 'WISH';

export type CaseKindOperationFilterInput = {
  eq?: InputMaybe<CaseKind>;
  in?: InputMaybe<Array<CaseKind>>;
  neq?: InputMaybe<CaseKind>;
  nin?: InputMaybe<Array<CaseKind>>;
};

export type CaseSortInput = {
  acceptedAt?: InputMaybe<SortEnumType>;
  assignedAt?: InputMaybe<SortEnumType>;
  category?: InputMaybe<SortEnumType>;
  code?: InputMaybe<SortEnumType>;
  confirmedAt?: InputMaybe<SortEnumType>;
  deadline?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  handler?: InputMaybe<OrganizationSortInput>;
  id?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  openedAt?: InputMaybe<SortEnumType>;
  rejectedAt?: InputMaybe<SortEnumType>;
  rejectionReason?: InputMaybe<SortEnumType>;
  resolvedAt?: InputMaybe<SortEnumType>;
  service?: InputMaybe<ServiceSortInput>;
  status?: InputMaybe<SortEnumType>;
  title?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

/** In the order of the loop that CaseLoop draws; a case may be rejected instead. */
export type CaseStatus =
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'CONFIRMED'
  | 'OPEN'
  | 'REJECTED'
  | 'RESOLVED';

export type CaseStatusOperationFilterInput = {
  eq?: InputMaybe<CaseStatus>;
  in?: InputMaybe<Array<CaseStatus>>;
  neq?: InputMaybe<CaseStatus>;
  nin?: InputMaybe<Array<CaseStatus>>;
};

/** 受理, 派单（或改派）, 办结, 确认, 重办, 不予受理: what takes a case from one status to another. */
export type CaseStep =
  | 'ACCEPT'
  | 'ASSIGN'
  | 'CONFIRM'
  | 'REJECT'
  | 'REOPEN'
  | 'RESOLVE';

/** 上游, 中游, 下游. */
export type ChainStage =
  | 'DOWNSTREAM'
  | 'MIDSTREAM'
  | 'UPSTREAM';

export type ChainStageOperationFilterInput = {
  eq?: InputMaybe<ChainStage>;
  in?: InputMaybe<Array<ChainStage>>;
  neq?: InputMaybe<ChainStage>;
  nin?: InputMaybe<Array<ChainStage>>;
};

/** What was done to a feature; an import is the creation of many. */
export type ChangeOperation =
  | 'CREATE'
  | 'DELETE'
  | 'IMPORT'
  | 'RESTORE'
  | 'UPDATE';

/** Other hours of a station. */
export type ChangedHoursInput = {
  /** In OSM's opening_hours syntax; null for unknown. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Its code. */
  station: Scalars['String']['input'];
};

/** Other services of a station. */
export type ChangedServicesInput = {
  /** Codes of all that it offers then. */
  services: Array<Scalars['String']['input']>;
  /** Its code. */
  station: Scalars['String']['input'];
};

export type ConfirmCaseInput = {
  /** When; now when not given. Not in the future, nor before the step before. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

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

export type CourierRouteFilterInput = {
  and?: InputMaybe<Array<CourierRouteFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** How many ride it: its weight. */
  couriers?: InputMaybe<IntOperationFilterInput>;
  /** Couriers by hour of the day, 24 figures; an hour of one to four is unknown. */
  hourly?: InputMaybe<ListIntOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<CourierRouteFilterInput>>;
  organizations?: InputMaybe<ListFilterInputTypeOfOrganizationFilterInput>;
  path?: InputMaybe<LineStringFilterInput>;
  platform?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type CourierRouteSortInput = {
  code?: InputMaybe<SortEnumType>;
  couriers?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  platform?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

/** A share of people that must be covered in every grid of a level inside the area. */
export type CoverageFloorInput = {
  /** The level. */
  level: GridLevel;
  /** The share, 0–1. */
  share: Scalars['Float']['input'];
};

/** When somebody counts as covered. */
export type CoverageQuestionInput = {
  /** How many stations must be within reach, 1–8; of several services each at so many. */
  atLeast?: Scalars['Int']['input'];
  /** A date, with its holidays; when not given, an ordinary week, the one of today without its holidays. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** An ordinary working day or a day of the weekend; a date decides it instead. */
  dayType?: DayType;
  /** The hour at which couriers are counted, gates that keep hours are open or closed, and stations are open with whenOpen, 0–23. When not given, couriers are counted at the busiest one, and gates are as for no hour in particular (with whenOpen as in that hour). */
  hour?: InputMaybe<Scalars['Int']['input']>;
  /** Whether all of these services must be within reach, each possibly at another station, or any. */
  match?: ServiceMatch;
  /** From 1 to 60. */
  minutes?: Scalars['Int']['input'];
  /** How people move. */
  mode?: TravelMode;
  /** Codes of services that must be within reach; any station counts when none is given. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their speed; the mode's standard one when not given. */
  speedKmh?: InputMaybe<Scalars['Float']['input']>;
  /** Whether a station counts only in hours in which it is known to be open throughout, on every working day (or both days of the weekend). Otherwise it counts whatever its hours are. */
  whenOpen?: Scalars['Boolean']['input'];
};

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

/** An activity to add. */
export type CreateActivityInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** The day. */
  heldOn: Scalars['Date']['input'];
  /** What it is, in the words of the source. */
  kind: Scalars['String']['input'];
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code of the organization that holds it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** How many took part. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** In a few words. */
  title: Scalars['String']['input'];
};

/** An alliance to add. */
export type CreateAllianceInput = {
  /** A Polygon or MultiPolygon; null where only its members are known. */
  area?: InputMaybe<Scalars['Geometry']['input']>;
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** What it is. */
  kind: AllianceKind;
  /** The code of the organization that leads it. */
  leadOrganization?: InputMaybe<Scalars['String']['input']>;
  /** The codes of the merchants that are members. */
  merchants?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The codes of the organizations that are members. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A case to add. It begins OPEN. */
export type CreateCaseInput = {
  /** What it is about, in the words of the source. */
  category: Scalars['String']['input'];
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Until when it is to be settled. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** The code of its grid; found by the store when a location is given. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: CaseKind;
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['input'];
  /** The code of the service that it asks for. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** In a few words; no names of people. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A courier route to add. Only a route that at least five couriers share may be stored. */
export type CreateCourierRouteInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How many couriers ride it: at least five. */
  couriers: Scalars['Int']['input'];
  /** Couriers by hour of the day, 24 figures; an hour of one to four is unknown: null. */
  hourly?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A LineString. */
  path: Scalars['Geometry']['input'];
  /** The platform for which its couriers ride. */
  platform?: InputMaybe<Scalars['String']['input']>;
};

/** A demand cell to add. */
export type CreateDemandCellInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers present by hour of a working day, 24 figures; null where unknown. */
  couriersWeekday?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  /** Couriers present by hour of a Saturday or Sunday, 24 figures; null where unknown. */
  couriersWeekend?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location: Scalars['Geometry']['input'];
  /** Residents. */
  residents?: InputMaybe<Scalars['Int']['input']>;
  /** Where the figures come from. */
  source: Scalars['String']['input'];
};

/** A grid to add. The points inside find their grid again. */
export type CreateGridInput = {
  /** A Polygon or MultiPolygon. */
  boundary: Scalars['Geometry']['input'];
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers, riders and drivers who work here. */
  couriers?: InputMaybe<Scalars['Int']['input']>;
  /** Full-time grid workers. */
  fullTimeStaff?: InputMaybe<Scalars['Int']['input']>;
  /** Households. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** Its level in the tree, or what special grid it is. */
  level: GridLevel;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The code of the grid above it; null at the top. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Part-time grid workers. */
  partTimeStaff?: InputMaybe<Scalars['Int']['input']>;
  /** Residents. */
  population?: InputMaybe<Scalars['Int']['input']>;
};

/** An indicator to add. */
export type CreateIndicatorInput = {
  /** The code of the alliance that it is about. */
  alliance?: InputMaybe<Scalars['String']['input']>;
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The code of the grid that it is about; one of grid, organization and alliance. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** What it measures, the same word for all who report it. */
  key: Scalars['String']['input'];
  /** Its name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Chinese. */
  nameZh: Scalars['String']['input'];
  /** The code of the organization that it is about. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The last day that it is about. */
  periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** The first day that it is about. */
  periodStart?: InputMaybe<Scalars['Date']['input']>;
  /** How the source put it; EXACT when not given. */
  qualifier?: InputMaybe<Qualifier>;
  /** Who reported it, and where. */
  source: Scalars['String']['input'];
  /** Its unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The figure; null where it is unknown. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A merchant to add. */
export type CreateMerchantInput = {
  /** Its address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its trade, in the words of the source. */
  category: Scalars['String']['input'];
  /** Its place in an industry chain. */
  chainStage?: InputMaybe<ChainStage>;
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location: Scalars['Geometry']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Demonstration titles, in the words of who gave them. */
  titles?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An offer to add. */
export type CreateOfferInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** What it is. */
  kind: OfferKind;
  /** The code of the merchant that makes it. */
  merchant: Scalars['String']['input'];
  /** Points; for POINTS_REDEMPTION, and for nothing else. */
  pointsPrice?: InputMaybe<Scalars['Int']['input']>;
  /** What couriers get. */
  title: Scalars['String']['input'];
  /** The first day; null is open. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day; null is open. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** An organization to add. */
export type CreateOrganizationInput = {
  /** Where it is active: a Polygon or MultiPolygon. */
  activityArea?: InputMaybe<Scalars['Geometry']['input']>;
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How it was formed. */
  formedBy?: InputMaybe<FormedBy>;
  /** The code of the grid in which it works; found by the store when a location is given. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Its industry, in the words of the source. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Instructors. */
  instructors?: InputMaybe<Scalars['Int']['input']>;
  /** What it is. */
  kind: OrganizationKind;
  /** Where it meets: a Point. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** Members. */
  members?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The code of the organization above it; null at the top. At most six levels. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Of an association only. */
  purpose?: InputMaybe<AssociationPurpose>;
  /** The codes of the courier routes that it follows. */
  routes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A plan to add. */
export type CreatePlanInput = {
  /** A JSON object. */
  certificate?: InputMaybe<Scalars['Any']['input']>;
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** The code of the grid that it is for. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** A JSON object. */
  problem: Scalars['Any']['input'];
  /** The places that it chose, in order; in place of those before. */
  sites?: InputMaybe<Array<PlanSiteInput>>;
  /** A JSON object. */
  solution?: InputMaybe<Scalars['Any']['input']>;
  /** How far it is; DRAFT when not given. Past a draft only with a solution and a certificate. */
  status?: InputMaybe<PlanStatus>;
};

/** A points bank to add. */
export type CreatePointsBankInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The code of its grid. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Where points are redeemed; in place of those before. */
  outlets?: InputMaybe<Array<PointsOutletInput>>;
  /** Points issued to all members together, since the beginning. */
  pointsIssued?: InputMaybe<Scalars['Long']['input']>;
  /** Points redeemed; at most what was issued. */
  pointsRedeemed?: InputMaybe<Scalars['Long']['input']>;
  /** What earns points, or costs them, in order; in place of those before. */
  rules?: InputMaybe<Array<PointsRuleInput>>;
  /** Ranks that points reach, in order; in place of those before. */
  tiers?: InputMaybe<Array<PointsTierInput>>;
};

/** A project to add. */
export type CreateProjectInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code of the case that it answers. */
  need?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that runs it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The code of the resource that it uses. */
  resource?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  status: ProjectStatus;
  /** In a few words. */
  title: Scalars['String']['input'];
};

/** A resource to add. */
export type CreateResourceInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** What it is, in the words of the source. */
  kind: Scalars['String']['input'];
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code of the organization that offers it. */
  organization: Scalars['String']['input'];
  /** The code of the service that it offers. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** In a few words. */
  title: Scalars['String']['input'];
};

/** A service of the catalogue to add. Its code is in capitals, such as DRINKING_WATER. */
export type CreateServiceInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The heading that it is shown under, in capitals; CARE when not given. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** Its name in English. */
  nameEn: Scalars['String']['input'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['input'];
};

/** A standard to add. A change of its rules is a new revision, so that old reports stay explained. */
export type CreateStandardInput = {
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** Its name in English. */
  nameEn: Scalars['String']['input'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['input'];
  /** From 1; a code and a revision name one standard. */
  revision: Scalars['Int']['input'];
  /** The numbers, as a JSON object: circles, speeds, spacing, site, coveredBy, services, leastMembers. */
  rules: Scalars['Any']['input'];
  /** The document that it is taken from. */
  source: Scalars['String']['input'];
};

/** A station to add. Its grid is the lowest of the governance tree in which it lies. */
export type CreateStationInput = {
  /** Its address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its brand. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** How it was built. */
  buildKind?: InputMaybe<BuildKind>;
  /** The key that people and files use. */
  code: Scalars['String']['input'];
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Visitors per day. */
  dailyCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Square metres, above zero. */
  floorAreaSquareMetres?: InputMaybe<Scalars['Float']['input']>;
  /** Who gives the room. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: StationKind;
  /** The entrance: a Point. The store finds its grid; outside every grid it has none. */
  location: Scalars['Geometry']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** In OSM's opening_hours syntax, local time. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that runs it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Whether a rider gets to the door on an e-bike. */
  riderAccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seats. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** The codes of the services that it offers. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is planned, open, suspended or closed. */
  status: StationStatus;
  /** Its rank in its circle. */
  tier?: InputMaybe<StationTier>;
};

export type DateOperationFilterInput = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  neq?: InputMaybe<Scalars['Date']['input']>;
  ngt?: InputMaybe<Scalars['Date']['input']>;
  ngte?: InputMaybe<Scalars['Date']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  nlt?: InputMaybe<Scalars['Date']['input']>;
  nlte?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeOperationFilterInput = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  neq?: InputMaybe<Scalars['DateTime']['input']>;
  ngt?: InputMaybe<Scalars['DateTime']['input']>;
  ngte?: InputMaybe<Scalars['DateTime']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  nlt?: InputMaybe<Scalars['DateTime']['input']>;
  nlte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The two kinds of day by which demand and opening hours differ. */
export type DayType =
  /** An ordinary working day, Monday to Friday. */
  | 'WEEKDAY'
  /** A Saturday or Sunday. */
  | 'WEEKEND';

export type DecimalOperationFilterInput = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Decimal']['input']>>>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  neq?: InputMaybe<Scalars['Decimal']['input']>;
  ngt?: InputMaybe<Scalars['Decimal']['input']>;
  ngte?: InputMaybe<Scalars['Decimal']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['Decimal']['input']>>>;
  nlt?: InputMaybe<Scalars['Decimal']['input']>;
  nlte?: InputMaybe<Scalars['Decimal']['input']>;
};

export type DeleteActivityInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteAllianceInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteCaseInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteCourierRouteInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteDemandCellInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteGridInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteIndicatorInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteMerchantInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteOfferInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteOrganizationInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeletePlanInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeletePointsBankInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteProjectInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteResourceInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteServiceInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteStandardInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type DeleteStationInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Who counts, and when. */
export type DemandBriefInput = {
  /** The kind of day. */
  dayType?: DayType;
  /** The hours, 0–23 each; the busiest one when not given. Of several hours every one counts: figures are then sums over the hours. */
  hours?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Who. */
  people?: SitingPeople;
};

export type DemandCellFilterInput = {
  and?: InputMaybe<Array<DemandCellFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** Couriers present by hour of a working day, 24 figures. */
  couriersWeekday?: InputMaybe<ListIntOperationFilterInput>;
  /** Couriers present by hour of a Saturday or Sunday, 24 figures. */
  couriersWeekend?: InputMaybe<ListIntOperationFilterInput>;
  grid?: InputMaybe<GridFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  location?: InputMaybe<PointFilterInput>;
  or?: InputMaybe<Array<DemandCellFilterInput>>;
  residents?: InputMaybe<IntOperationFilterInput>;
  /** Where the figures come from. */
  source?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type DemandCellSortInput = {
  code?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  id?: InputMaybe<SortEnumType>;
  residents?: InputMaybe<SortEnumType>;
  source?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

/** Which of the stations that there are count. */
export type ExistingStations =
  /** None: as if the area were empty. */
  | 'NONE'
  /** Open ones. */
  | 'OPEN'
  /** Open ones and those that are planned. */
  | 'OPEN_AND_PLANNED';

/** What happened to a feature, or that many have changed. */
export type FeatureEventKind =
  /** It is new. */
  | 'CREATE'
  /** It is gone. */
  | 'DELETE'
  /** It came with others in one go. Without an id: more than 200 of them. */
  | 'IMPORT'
  /** Changes may have been missed: read again what you show. */
  | 'MISSED'
  /** It is back. */
  | 'RESTORE'
  /** It has changed. */
  | 'UPDATE';

/** The kinds of feature that are edited, in the order of the domain. */
export type FeatureKind =
  | 'ACTIVITY'
  | 'ALLIANCE'
  | 'CASE'
  | 'COURIER_ROUTE'
  | 'DEMAND_CELL'
  | 'GRID'
  | 'INDICATOR'
  | 'MERCHANT'
  | 'OFFER'
  | 'ORGANIZATION'
  | 'PLAN'
  | 'POINTS_BANK'
  | 'PROJECT'
  | 'RESOURCE'
  | 'SERVICE'
  | 'STANDARD'
  | 'STATION';

/** How an organization was formed: 单独, 联合, 行业, 区域, 挂靠, 按出行路线. */
export type FormedBy =
  | 'AFFILIATED'
  | 'AREA'
  | 'INDUSTRY'
  | 'JOINT'
  | 'ROUTE'
  | 'SINGLE';

export type FormedByOperationFilterInput = {
  eq?: InputMaybe<FormedBy>;
  in?: InputMaybe<Array<FormedBy>>;
  neq?: InputMaybe<FormedBy>;
  nin?: InputMaybe<Array<FormedBy>>;
};

/** Why people are not covered. */
export type GapKind =
  /** Stations are within the limit, but closed at the hour. */
  | 'CLOSED'
  /** Stations are within the limit when gates on the way are open, which at the hour are closed. */
  | 'GATE_CLOSED'
  /** Stations are within the limit, but nobody knows whether they are open at the hour. */
  | 'HOURS_UNKNOWN'
  /** Its streets lead to no station, however long one travels: an island, a gate that is always closed, or a gap in the map. */
  | 'ISLAND'
  /** There are not as many stations as asked for that offer it at the hour, however far. */
  | 'NO_STATION'
  /** There is no usable street within 200 m, or no streets are known there. */
  | 'NO_STREET'
  /** There are stations, but not enough of them within the limit. */
  | 'TOO_FAR';

/** The kinds of GeoJSON geometry, spelt as RFC 7946 does. */
export type GeoJsonGeometryType =
  | 'GeometryCollection'
  | 'LineString'
  | 'MultiLineString'
  | 'MultiPoint'
  | 'MultiPolygon'
  | 'Point'
  | 'Polygon';

export type GeometryContainsOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: InputMaybe<Scalars['Float']['input']>;
  /** The system of its coordinates. */
  coordinateSystem?: InputMaybe<CoordinateSystem>;
  /** The geometry, as GeoJSON. */
  geometry: Scalars['Geometry']['input'];
};

/** Comparisons of a distance, in metres on the ellipsoid. */
export type GeometryDistanceOperationFilterInput = {
  /** The system of its coordinates. */
  coordinateSystem?: InputMaybe<CoordinateSystem>;
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** The geometry, as GeoJSON. */
  geometry: Scalars['Geometry']['input'];
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  neq?: InputMaybe<Scalars['Float']['input']>;
  ngt?: InputMaybe<Scalars['Float']['input']>;
  ngte?: InputMaybe<Scalars['Float']['input']>;
  nin?: InputMaybe<Array<Scalars['Float']['input']>>;
  nlt?: InputMaybe<Scalars['Float']['input']>;
  nlte?: InputMaybe<Scalars['Float']['input']>;
};

export type GeometryIntersectsOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: InputMaybe<Scalars['Float']['input']>;
  /** The system of its coordinates. */
  coordinateSystem?: InputMaybe<CoordinateSystem>;
  /** The geometry, as GeoJSON. */
  geometry: Scalars['Geometry']['input'];
};

export type GeometryOverlapsOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: InputMaybe<Scalars['Float']['input']>;
  /** The system of its coordinates. */
  coordinateSystem?: InputMaybe<CoordinateSystem>;
  /** The geometry, as GeoJSON. */
  geometry: Scalars['Geometry']['input'];
};

export type GeometryTouchesOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: InputMaybe<Scalars['Float']['input']>;
  /** The system of its coordinates. */
  coordinateSystem?: InputMaybe<CoordinateSystem>;
  /** The geometry, as GeoJSON. */
  geometry: Scalars['Geometry']['input'];
};

export type GeometryWithinOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: InputMaybe<Scalars['Float']['input']>;
  /** The system of its coordinates. */
  coordinateSystem?: InputMaybe<CoordinateSystem>;
  /** The geometry, as GeoJSON. */
  geometry: Scalars['Geometry']['input'];
};

export type GridFilterInput = {
  and?: InputMaybe<Array<GridFilterInput>>;
  /** The grid's area. */
  boundary?: InputMaybe<MultiPolygonFilterInput>;
  cases?: InputMaybe<ListFilterInputTypeOfCaseFilterInput>;
  /** The grids right below this one. */
  children?: InputMaybe<ListFilterInputTypeOfGridFilterInput>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** Couriers, riders and drivers who work here. */
  couriers?: InputMaybe<IntOperationFilterInput>;
  demandCells?: InputMaybe<ListFilterInputTypeOfDemandCellFilterInput>;
  fullTimeStaff?: InputMaybe<IntOperationFilterInput>;
  households?: InputMaybe<IntOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  /** What was reported about it. */
  indicators?: InputMaybe<ListFilterInputTypeOfIndicatorFilterInput>;
  level?: InputMaybe<GridLevelOperationFilterInput>;
  merchants?: InputMaybe<ListFilterInputTypeOfMerchantFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<GridFilterInput>>;
  /** The organizations that work here. */
  organizations?: InputMaybe<ListFilterInputTypeOfOrganizationFilterInput>;
  /** The grid above this one; null at the top. */
  parent?: InputMaybe<GridFilterInput>;
  partTimeStaff?: InputMaybe<IntOperationFilterInput>;
  plans?: InputMaybe<ListFilterInputTypeOfPlanFilterInput>;
  pointsBanks?: InputMaybe<ListFilterInputTypeOfPointsBankFilterInput>;
  /** Residents. */
  population?: InputMaybe<IntOperationFilterInput>;
  /** The stations for which this is the smallest grid. */
  stations?: InputMaybe<ListFilterInputTypeOfStationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

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

export type GridLevelOperationFilterInput = {
  eq?: InputMaybe<GridLevel>;
  in?: InputMaybe<Array<GridLevel>>;
  neq?: InputMaybe<GridLevel>;
  nin?: InputMaybe<Array<GridLevel>>;
};

export type GridSortInput = {
  code?: InputMaybe<SortEnumType>;
  couriers?: InputMaybe<SortEnumType>;
  fullTimeStaff?: InputMaybe<SortEnumType>;
  households?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  level?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  parent?: InputMaybe<GridSortInput>;
  partTimeStaff?: InputMaybe<SortEnumType>;
  population?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type IdOperationFilterInput = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  neq?: InputMaybe<Scalars['ID']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

/** A station that is only thought of. */
export type ImaginedStationInput = {
  /** Its entrance. */
  at: Scalars['Position']['input'];
  /** The system of the position. */
  coordinateSystem?: CoordinateSystem;
  /** In OSM's opening_hours syntax; when not given nobody knows when it is open, and with whenOpen it doesn't count. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Codes of what it offers. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type IndicatorFilterInput = {
  alliance?: InputMaybe<AllianceFilterInput>;
  and?: InputMaybe<Array<IndicatorFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  grid?: InputMaybe<GridFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  /** What it measures, the same word for all who report it. */
  key?: InputMaybe<StringOperationFilterInput>;
  nameEn?: InputMaybe<StringOperationFilterInput>;
  nameZh?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<IndicatorFilterInput>>;
  organization?: InputMaybe<OrganizationFilterInput>;
  periodEnd?: InputMaybe<DateOperationFilterInput>;
  periodStart?: InputMaybe<DateOperationFilterInput>;
  qualifier?: InputMaybe<QualifierOperationFilterInput>;
  source?: InputMaybe<StringOperationFilterInput>;
  unit?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  value?: InputMaybe<DecimalOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type IndicatorSortInput = {
  alliance?: InputMaybe<AllianceSortInput>;
  code?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  id?: InputMaybe<SortEnumType>;
  key?: InputMaybe<SortEnumType>;
  nameEn?: InputMaybe<SortEnumType>;
  nameZh?: InputMaybe<SortEnumType>;
  organization?: InputMaybe<OrganizationSortInput>;
  periodEnd?: InputMaybe<SortEnumType>;
  periodStart?: InputMaybe<SortEnumType>;
  qualifier?: InputMaybe<SortEnumType>;
  source?: InputMaybe<SortEnumType>;
  unit?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  value?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type IntOperationFilterInput = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  neq?: InputMaybe<Scalars['Int']['input']>;
  ngt?: InputMaybe<Scalars['Int']['input']>;
  ngte?: InputMaybe<Scalars['Int']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  nlt?: InputMaybe<Scalars['Int']['input']>;
  nlte?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a job stands. */
export type JobState =
  /** Somebody didn't want it any more. */
  | 'CANCELLED'
  /** It has its result. */
  | 'DONE'
  /** It has an error instead of a result. */
  | 'FAILED'
  /** Nobody has begun yet. */
  | 'QUEUED'
  /** A process works on it, or did until it died; then another takes it up. */
  | 'RUNNING';

export type LineStringFilterInput = {
  and?: InputMaybe<Array<LineStringFilterInput>>;
  /** All of the given geometry lies in this one. */
  contains?: InputMaybe<GeometryContainsOperationFilterInput>;
  /** The shortest distance to the given geometry, in metres on the ellipsoid. */
  distance?: InputMaybe<GeometryDistanceOperationFilterInput>;
  /** They have a point in common. */
  intersects?: InputMaybe<GeometryIntersectsOperationFilterInput>;
  /** Not `contains`. */
  ncontains?: InputMaybe<GeometryContainsOperationFilterInput>;
  /** Not `intersects`. */
  nintersects?: InputMaybe<GeometryIntersectsOperationFilterInput>;
  /** Not `overlaps`. */
  noverlaps?: InputMaybe<GeometryOverlapsOperationFilterInput>;
  /** Not `touches`. */
  ntouches?: InputMaybe<GeometryTouchesOperationFilterInput>;
  /** Not `within`. */
  nwithin?: InputMaybe<GeometryWithinOperationFilterInput>;
  or?: InputMaybe<Array<LineStringFilterInput>>;
  /** They share a part, and each has a part that the other has not. */
  overlaps?: InputMaybe<GeometryOverlapsOperationFilterInput>;
  /** Their borders meet and nothing else does. */
  touches?: InputMaybe<GeometryTouchesOperationFilterInput>;
  /** All of this geometry lies in the given one, or not further from it than the buffer. */
  within?: InputMaybe<GeometryWithinOperationFilterInput>;
};

export type ListFilterInputTypeOfActivityFilterInput = {
  all?: InputMaybe<ActivityFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<ActivityFilterInput>;
  some?: InputMaybe<ActivityFilterInput>;
};

export type ListFilterInputTypeOfAllianceFilterInput = {
  all?: InputMaybe<AllianceFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<AllianceFilterInput>;
  some?: InputMaybe<AllianceFilterInput>;
};

export type ListFilterInputTypeOfCaseFilterInput = {
  all?: InputMaybe<CaseFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<CaseFilterInput>;
  some?: InputMaybe<CaseFilterInput>;
};

export type ListFilterInputTypeOfCourierRouteFilterInput = {
  all?: InputMaybe<CourierRouteFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<CourierRouteFilterInput>;
  some?: InputMaybe<CourierRouteFilterInput>;
};

export type ListFilterInputTypeOfDemandCellFilterInput = {
  all?: InputMaybe<DemandCellFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<DemandCellFilterInput>;
  some?: InputMaybe<DemandCellFilterInput>;
};

export type ListFilterInputTypeOfGridFilterInput = {
  all?: InputMaybe<GridFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<GridFilterInput>;
  some?: InputMaybe<GridFilterInput>;
};

export type ListFilterInputTypeOfIndicatorFilterInput = {
  all?: InputMaybe<IndicatorFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<IndicatorFilterInput>;
  some?: InputMaybe<IndicatorFilterInput>;
};

export type ListFilterInputTypeOfMerchantFilterInput = {
  all?: InputMaybe<MerchantFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<MerchantFilterInput>;
  some?: InputMaybe<MerchantFilterInput>;
};

export type ListFilterInputTypeOfOfferFilterInput = {
  all?: InputMaybe<OfferFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<OfferFilterInput>;
  some?: InputMaybe<OfferFilterInput>;
};

export type ListFilterInputTypeOfOrganizationFilterInput = {
  all?: InputMaybe<OrganizationFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<OrganizationFilterInput>;
  some?: InputMaybe<OrganizationFilterInput>;
};

export type ListFilterInputTypeOfPlanFilterInput = {
  all?: InputMaybe<PlanFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<PlanFilterInput>;
  some?: InputMaybe<PlanFilterInput>;
};

export type ListFilterInputTypeOfPlanSiteFilterInput = {
  all?: InputMaybe<PlanSiteFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<PlanSiteFilterInput>;
  some?: InputMaybe<PlanSiteFilterInput>;
};

export type ListFilterInputTypeOfPointsBankFilterInput = {
  all?: InputMaybe<PointsBankFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<PointsBankFilterInput>;
  some?: InputMaybe<PointsBankFilterInput>;
};

export type ListFilterInputTypeOfPointsOutletFilterInput = {
  all?: InputMaybe<PointsOutletFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<PointsOutletFilterInput>;
  some?: InputMaybe<PointsOutletFilterInput>;
};

export type ListFilterInputTypeOfPointsRuleFilterInput = {
  all?: InputMaybe<PointsRuleFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<PointsRuleFilterInput>;
  some?: InputMaybe<PointsRuleFilterInput>;
};

export type ListFilterInputTypeOfPointsTierFilterInput = {
  all?: InputMaybe<PointsTierFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<PointsTierFilterInput>;
  some?: InputMaybe<PointsTierFilterInput>;
};

export type ListFilterInputTypeOfProjectFilterInput = {
  all?: InputMaybe<ProjectFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<ProjectFilterInput>;
  some?: InputMaybe<ProjectFilterInput>;
};

export type ListFilterInputTypeOfResourceFilterInput = {
  all?: InputMaybe<ResourceFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<ResourceFilterInput>;
  some?: InputMaybe<ResourceFilterInput>;
};

export type ListFilterInputTypeOfServiceFilterInput = {
  all?: InputMaybe<ServiceFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<ServiceFilterInput>;
  some?: InputMaybe<ServiceFilterInput>;
};

export type ListFilterInputTypeOfStationFilterInput = {
  all?: InputMaybe<StationFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<StationFilterInput>;
  some?: InputMaybe<StationFilterInput>;
};

export type ListIntOperationFilterInput = {
  all?: InputMaybe<IntOperationFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<IntOperationFilterInput>;
  some?: InputMaybe<IntOperationFilterInput>;
};

export type ListStringOperationFilterInput = {
  all?: InputMaybe<StringOperationFilterInput>;
  any?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<StringOperationFilterInput>;
  some?: InputMaybe<StringOperationFilterInput>;
};

export type LongOperationFilterInput = {
  eq?: InputMaybe<Scalars['Long']['input']>;
  gt?: InputMaybe<Scalars['Long']['input']>;
  gte?: InputMaybe<Scalars['Long']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Long']['input']>>>;
  lt?: InputMaybe<Scalars['Long']['input']>;
  lte?: InputMaybe<Scalars['Long']['input']>;
  neq?: InputMaybe<Scalars['Long']['input']>;
  ngt?: InputMaybe<Scalars['Long']['input']>;
  ngte?: InputMaybe<Scalars['Long']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['Long']['input']>>>;
  nlt?: InputMaybe<Scalars['Long']['input']>;
  nlte?: InputMaybe<Scalars['Long']['input']>;
};

/** By what a need and a resource fit each other. */
export type MatchedBy =
  /** The need's category is the resource's kind, word for word, where one of the two names no service. */
  | 'CATEGORY'
  /** The same service of the catalogue. */
  | 'SERVICE';

export type MerchantFilterInput = {
  address?: InputMaybe<StringOperationFilterInput>;
  alliances?: InputMaybe<ListFilterInputTypeOfAllianceFilterInput>;
  and?: InputMaybe<Array<MerchantFilterInput>>;
  category?: InputMaybe<StringOperationFilterInput>;
  chainStage?: InputMaybe<ChainStageOperationFilterInput>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  grid?: InputMaybe<GridFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  location?: InputMaybe<PointFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  offers?: InputMaybe<ListFilterInputTypeOfOfferFilterInput>;
  or?: InputMaybe<Array<MerchantFilterInput>>;
  /** Demonstration titles, in the words of who gave them. */
  titles?: InputMaybe<ListStringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type MerchantSortInput = {
  address?: InputMaybe<SortEnumType>;
  category?: InputMaybe<SortEnumType>;
  chainStage?: InputMaybe<SortEnumType>;
  code?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  id?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

/** A station that moves. */
export type MovedStationInput = {
  /** The system of the position. */
  coordinateSystem?: CoordinateSystem;
  /** Its code. */
  station: Scalars['String']['input'];
  /** Its new entrance. */
  to: Scalars['Position']['input'];
};

export type MultiPolygonFilterInput = {
  and?: InputMaybe<Array<MultiPolygonFilterInput>>;
  /** All of the given geometry lies in this one. */
  contains?: InputMaybe<GeometryContainsOperationFilterInput>;
  /** The shortest distance to the given geometry, in metres on the ellipsoid. */
  distance?: InputMaybe<GeometryDistanceOperationFilterInput>;
  /** They have a point in common. */
  intersects?: InputMaybe<GeometryIntersectsOperationFilterInput>;
  /** Not `contains`. */
  ncontains?: InputMaybe<GeometryContainsOperationFilterInput>;
  /** Not `intersects`. */
  nintersects?: InputMaybe<GeometryIntersectsOperationFilterInput>;
  /** Not `overlaps`. */
  noverlaps?: InputMaybe<GeometryOverlapsOperationFilterInput>;
  /** Not `touches`. */
  ntouches?: InputMaybe<GeometryTouchesOperationFilterInput>;
  /** Not `within`. */
  nwithin?: InputMaybe<GeometryWithinOperationFilterInput>;
  or?: InputMaybe<Array<MultiPolygonFilterInput>>;
  /** They share a part, and each has a part that the other has not. */
  overlaps?: InputMaybe<GeometryOverlapsOperationFilterInput>;
  /** Their borders meet and nothing else does. */
  touches?: InputMaybe<GeometryTouchesOperationFilterInput>;
  /** All of this geometry lies in the given one, or not further from it than the buffer. */
  within?: InputMaybe<GeometryWithinOperationFilterInput>;
};

export type OfferFilterInput = {
  and?: InputMaybe<Array<OfferFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  kind?: InputMaybe<OfferKindOperationFilterInput>;
  merchant?: InputMaybe<MerchantFilterInput>;
  or?: InputMaybe<Array<OfferFilterInput>>;
  /** Points; set for PointsRedemption and for nothing else. */
  pointsPrice?: InputMaybe<IntOperationFilterInput>;
  title?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** The first day; null is open. */
  validFrom?: InputMaybe<DateOperationFilterInput>;
  /** The last day; null is open. */
  validUntil?: InputMaybe<DateOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

/** 免费, 折扣, 积分兑换. */
export type OfferKind =
  | 'DISCOUNT'
  | 'FREE_ITEM'
  | 'POINTS_REDEMPTION';

export type OfferKindOperationFilterInput = {
  eq?: InputMaybe<OfferKind>;
  in?: InputMaybe<Array<OfferKind>>;
  neq?: InputMaybe<OfferKind>;
  nin?: InputMaybe<Array<OfferKind>>;
};

export type OfferSortInput = {
  code?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  merchant?: InputMaybe<MerchantSortInput>;
  pointsPrice?: InputMaybe<SortEnumType>;
  title?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  validFrom?: InputMaybe<SortEnumType>;
  validUntil?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

/** Whether a place is open. Unknown is neither: hours on appointment, an open end, holidays that nobody has announced yet. */
export type OpeningStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

export type OrganizationFilterInput = {
  activities?: InputMaybe<ListFilterInputTypeOfActivityFilterInput>;
  /** Where it is active; null where that is not known. */
  activityArea?: InputMaybe<MultiPolygonFilterInput>;
  /** The alliances of which it is a member. */
  alliances?: InputMaybe<ListFilterInputTypeOfAllianceFilterInput>;
  and?: InputMaybe<Array<OrganizationFilterInput>>;
  /** The cases that it takes care of. */
  cases?: InputMaybe<ListFilterInputTypeOfCaseFilterInput>;
  /** The organizations right below this one. */
  children?: InputMaybe<ListFilterInputTypeOfOrganizationFilterInput>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  formedBy?: InputMaybe<FormedByOperationFilterInput>;
  /** The grid in which it works. */
  grid?: InputMaybe<GridFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  /** What was reported about it. */
  indicators?: InputMaybe<ListFilterInputTypeOfIndicatorFilterInput>;
  /** E-commerce, transport and logistics, food delivery, internet, … in the words of the source. */
  industry?: InputMaybe<StringOperationFilterInput>;
  instructors?: InputMaybe<IntOperationFilterInput>;
  kind?: InputMaybe<OrganizationKindOperationFilterInput>;
  /** Where it meets; null where that is not known. */
  location?: InputMaybe<PointFilterInput>;
  members?: InputMaybe<IntOperationFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<OrganizationFilterInput>>;
  /** The organization above this one; null at the top. */
  parent?: InputMaybe<OrganizationFilterInput>;
  projects?: InputMaybe<ListFilterInputTypeOfProjectFilterInput>;
  /** Of an association only. */
  purpose?: InputMaybe<AssociationPurposeOperationFilterInput>;
  /** What it can offer. */
  resources?: InputMaybe<ListFilterInputTypeOfResourceFilterInput>;
  /** The routes that a branch formed by route follows. */
  routes?: InputMaybe<ListFilterInputTypeOfCourierRouteFilterInput>;
  /** The stations that it runs. */
  stations?: InputMaybe<ListFilterInputTypeOfStationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

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

export type OrganizationKindOperationFilterInput = {
  eq?: InputMaybe<OrganizationKind>;
  in?: InputMaybe<Array<OrganizationKind>>;
  neq?: InputMaybe<OrganizationKind>;
  nin?: InputMaybe<Array<OrganizationKind>>;
};

export type OrganizationSortInput = {
  code?: InputMaybe<SortEnumType>;
  formedBy?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  id?: InputMaybe<SortEnumType>;
  industry?: InputMaybe<SortEnumType>;
  instructors?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  members?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  parent?: InputMaybe<OrganizationSortInput>;
  purpose?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type PairNeedInput = {
  /** The project's code. */
  code: Scalars['String']['input'];
  /** The code of a NEED that is OPEN, ACCEPTED or ASSIGNED. */
  need: Scalars['String']['input'];
  /** The code of the resource. */
  resource: Scalars['String']['input'];
  /** The project's title; the need's title, or else its category, when not given. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of the way between a place and its nearest station. */
export type PlaceState =
  /** Its streets lead to no station, however long one travels: a gap in the map, a closed gate, or really an island. */
  | 'ISLAND'
  /** It has no usable street nearby. */
  | 'NO_STREET'
  /** Within the limit. */
  | 'REACHED'
  /** There is a way, but it takes longer than the limit. */
  | 'TOO_FAR';

export type PlanFilterInput = {
  and?: InputMaybe<Array<PlanFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  grid?: InputMaybe<GridFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<PlanFilterInput>>;
  sites?: InputMaybe<ListFilterInputTypeOfPlanSiteFilterInput>;
  /** Past a draft only with a solution and a certificate. */
  status?: InputMaybe<PlanStatusOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type PlanSiteFilterInput = {
  and?: InputMaybe<Array<PlanSiteFilterInput>>;
  location?: InputMaybe<PointFilterInput>;
  or?: InputMaybe<Array<PlanSiteFilterInput>>;
  /** The place in the list, from 1. */
  ordinal?: InputMaybe<IntOperationFilterInput>;
  station?: InputMaybe<StationFilterInput>;
};

/** A place that a plan chose. */
export type PlanSiteInput = {
  /** A Point. */
  location: Scalars['Geometry']['input'];
  /** The code of the station that stands there. */
  station?: InputMaybe<Scalars['String']['input']>;
};

export type PlanSortInput = {
  code?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  id?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  status?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type PlanStationsInput = {
  /** Which plan. */
  code: Scalars['String']['input'];
  /** What the stations will be. */
  kind?: StationKind;
};

export type PlanStatus =
  | 'APPROVED'
  | 'BUILT'
  | 'DRAFT'
  | 'PROPOSED';

export type PlanStatusOperationFilterInput = {
  eq?: InputMaybe<PlanStatus>;
  in?: InputMaybe<Array<PlanStatus>>;
  neq?: InputMaybe<PlanStatus>;
  nin?: InputMaybe<Array<PlanStatus>>;
};

export type PointFilterInput = {
  and?: InputMaybe<Array<PointFilterInput>>;
  /** All of the given geometry lies in this one. */
  contains?: InputMaybe<GeometryContainsOperationFilterInput>;
  /** The shortest distance to the given geometry, in metres on the ellipsoid. */
  distance?: InputMaybe<GeometryDistanceOperationFilterInput>;
  /** They have a point in common. */
  intersects?: InputMaybe<GeometryIntersectsOperationFilterInput>;
  /** Not `contains`. */
  ncontains?: InputMaybe<GeometryContainsOperationFilterInput>;
  /** Not `intersects`. */
  nintersects?: InputMaybe<GeometryIntersectsOperationFilterInput>;
  /** Not `overlaps`. */
  noverlaps?: InputMaybe<GeometryOverlapsOperationFilterInput>;
  /** Not `touches`. */
  ntouches?: InputMaybe<GeometryTouchesOperationFilterInput>;
  /** Not `within`. */
  nwithin?: InputMaybe<GeometryWithinOperationFilterInput>;
  or?: InputMaybe<Array<PointFilterInput>>;
  /** They share a part, and each has a part that the other has not. */
  overlaps?: InputMaybe<GeometryOverlapsOperationFilterInput>;
  /** Their borders meet and nothing else does. */
  touches?: InputMaybe<GeometryTouchesOperationFilterInput>;
  /** All of this geometry lies in the given one, or not further from it than the buffer. */
  within?: InputMaybe<GeometryWithinOperationFilterInput>;
};

export type PointsBankFilterInput = {
  and?: InputMaybe<Array<PointsBankFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  grid?: InputMaybe<GridFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<PointsBankFilterInput>>;
  outlets?: InputMaybe<ListFilterInputTypeOfPointsOutletFilterInput>;
  /** Of all members together, since the beginning. */
  pointsIssued?: InputMaybe<LongOperationFilterInput>;
  /** At most what was issued. */
  pointsRedeemed?: InputMaybe<LongOperationFilterInput>;
  rules?: InputMaybe<ListFilterInputTypeOfPointsRuleFilterInput>;
  tiers?: InputMaybe<ListFilterInputTypeOfPointsTierFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type PointsBankSortInput = {
  code?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  id?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  pointsIssued?: InputMaybe<SortEnumType>;
  pointsRedeemed?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type PointsOutletFilterInput = {
  and?: InputMaybe<Array<PointsOutletFilterInput>>;
  id?: InputMaybe<LongOperationFilterInput>;
  merchant?: InputMaybe<MerchantFilterInput>;
  or?: InputMaybe<Array<PointsOutletFilterInput>>;
  station?: InputMaybe<StationFilterInput>;
};

/** A merchant or a station, one of the two, that redeems points. */
export type PointsOutletInput = {
  /** The merchant's code. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** The station's code. */
  station?: InputMaybe<Scalars['String']['input']>;
};

export type PointsRuleFilterInput = {
  and?: InputMaybe<Array<PointsRuleFilterInput>>;
  kind?: InputMaybe<PointsRuleKindOperationFilterInput>;
  or?: InputMaybe<Array<PointsRuleFilterInput>>;
  /** The place in the list, from 1. */
  ordinal?: InputMaybe<IntOperationFilterInput>;
  /** Above zero; a deduction takes so many away. */
  points?: InputMaybe<IntOperationFilterInput>;
  title?: InputMaybe<StringOperationFilterInput>;
};

/** What earns points, or costs them. */
export type PointsRuleInput = {
  /** Whether it is a base, a contribution or a deduction. */
  kind: PointsRuleKind;
  /** Above zero; a deduction takes so many away. */
  points: Scalars['Int']['input'];
  /** What for. */
  title: Scalars['String']['input'];
};

/** 基础分, 贡献分, 扣分. */
export type PointsRuleKind =
  | 'BASE'
  | 'CONTRIBUTION'
  | 'DEDUCTION';

export type PointsRuleKindOperationFilterInput = {
  eq?: InputMaybe<PointsRuleKind>;
  in?: InputMaybe<Array<PointsRuleKind>>;
  neq?: InputMaybe<PointsRuleKind>;
  nin?: InputMaybe<Array<PointsRuleKind>>;
};

export type PointsTierFilterInput = {
  and?: InputMaybe<Array<PointsTierFilterInput>>;
  name?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<PointsTierFilterInput>>;
  /** The place in the list, from 1. */
  ordinal?: InputMaybe<IntOperationFilterInput>;
  threshold?: InputMaybe<IntOperationFilterInput>;
};

/** A rank that so many points reach. */
export type PointsTierInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** From how many points on. */
  threshold: Scalars['Int']['input'];
};

export type ProjectFilterInput = {
  and?: InputMaybe<Array<ProjectFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  location?: InputMaybe<PointFilterInput>;
  need?: InputMaybe<CaseFilterInput>;
  or?: InputMaybe<Array<ProjectFilterInput>>;
  organization?: InputMaybe<OrganizationFilterInput>;
  resource?: InputMaybe<ResourceFilterInput>;
  status?: InputMaybe<ProjectStatusOperationFilterInput>;
  title?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type ProjectSortInput = {
  code?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  need?: InputMaybe<CaseSortInput>;
  organization?: InputMaybe<OrganizationSortInput>;
  resource?: InputMaybe<ResourceSortInput>;
  status?: InputMaybe<SortEnumType>;
  title?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type ProjectStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'PROPOSED'
  | 'RUNNING';

export type ProjectStatusOperationFilterInput = {
  eq?: InputMaybe<ProjectStatus>;
  in?: InputMaybe<Array<ProjectStatus>>;
  neq?: InputMaybe<ProjectStatus>;
  nin?: InputMaybe<Array<ProjectStatus>>;
};

export type ProposePlanInput = {
  /** Which plan. */
  code: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** How the source put the figure: "12", "more than 12" (12余), "about 12". */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT';

export type QualifierOperationFilterInput = {
  eq?: InputMaybe<Qualifier>;
  in?: InputMaybe<Array<Qualifier>>;
  neq?: InputMaybe<Qualifier>;
  nin?: InputMaybe<Array<Qualifier>>;
};

export type RejectCaseInput = {
  /** When; now when not given. Not in the future, nor before the step before. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Why; no names of people. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type ReopenCaseInput = {
  /** When; now when not given. Not in the future, nor before the step before. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type ResolveCaseInput = {
  /** When; now when not given. Not in the future, nor before the step before. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type ResourceFilterInput = {
  and?: InputMaybe<Array<ResourceFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  kind?: InputMaybe<StringOperationFilterInput>;
  location?: InputMaybe<PointFilterInput>;
  or?: InputMaybe<Array<ResourceFilterInput>>;
  organization?: InputMaybe<OrganizationFilterInput>;
  /** The service of the catalogue that it offers; null where nobody has said. */
  service?: InputMaybe<ServiceFilterInput>;
  title?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

export type ResourceSortInput = {
  code?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  organization?: InputMaybe<OrganizationSortInput>;
  service?: InputMaybe<ServiceSortInput>;
  title?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type RestoreActivityInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreAllianceInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreCaseInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreCourierRouteInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type RestoreDemandCellInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type RestoreGridInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreIndicatorInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreMerchantInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type RestoreOfferInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreOrganizationInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestorePlanInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestorePointsBankInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreProjectInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreResourceInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

export type RestoreServiceInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type RestoreStandardInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type RestoreStationInput = {
  /** Which one, of several that had the code the one deleted last; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to do without what it referred to and is gone by now. */
  withoutMissing?: Scalars['Boolean']['input'];
};

/** Whether a rule is kept. */
export type RuleVerdict =
  /** It is, whatever the unknown figures are. */
  | 'MET'
  /** It is not, whatever the unknown figures are. */
  | 'NOT_MET'
  /** What isn't known decides. */
  | 'UNKNOWN';

export type ServiceFilterInput = {
  and?: InputMaybe<Array<ServiceFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** The heading that it is shown under, in capitals, for instance CARE . */
  group?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  nameEn?: InputMaybe<StringOperationFilterInput>;
  nameZh?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<ServiceFilterInput>>;
  stations?: InputMaybe<ListFilterInputTypeOfStationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

/** What must be within reach of somebody who asks for several services. */
export type ServiceMatch =
  /** Every one of them, each possibly at another station. */
  | 'ALL'
  /** At least one of them. */
  | 'ANY';

export type ServiceSortInput = {
  code?: InputMaybe<SortEnumType>;
  group?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  nameEn?: InputMaybe<SortEnumType>;
  nameZh?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

/** What a planner asks: where should stations go? The same JSON object is the file of ./map site , the input of startSiting and the problem that a saved plan keeps. */
export type SitingBriefInput = {
  /** The code of the grid whose people count. */
  area: Scalars['String']['input'];
  /** How many stations must reach a place for it to be covered, 1–8; 2 for 双15. */
  atLeast?: Scalars['Int']['input'];
  /** The most that all new stations together may cost. */
  budget?: InputMaybe<Scalars['Float']['input']>;
  /** Where new stations may go. */
  candidates?: InputMaybe<CandidateBriefInput>;
  /** How many people a new station can serve; any number when not given. Stations that there are serve whoever reaches them. */
  capacity?: InputMaybe<Scalars['Float']['input']>;
  /** What a station costs by the way it is built. */
  costs?: InputMaybe<BuildCostsInput>;
  /** The system of all positions in it: wgs84, cgcs2000, gcj02, bd09 or EPSG:n; WGS-84 when not given. */
  crs?: InputMaybe<Scalars['String']['input']>;
  /** Of MAX_COVERAGE: people up to so many minutes away count in full, from there on less and less, and nobody any more beyond the limit (linear decay). When not given everybody within the limit counts in full. */
  decayFromMinutes?: InputMaybe<Scalars['Float']['input']>;
  /** Who counts, and when; couriers at the busiest hour of a weekday when not given. */
  demand?: InputMaybe<DemandBriefInput>;
  /** Which stations that there are count. */
  existing?: ExistingStations;
  /** Shares of people that must be covered in every grid of a level. */
  floors?: InputMaybe<Array<CoverageFloorInput>>;
  /** Codes of candidates that must not be chosen. */
  forbidden?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A Polygon or MultiPolygon in which nothing may be built. */
  forbiddenArea?: InputMaybe<Scalars['Geometry']['input']>;
  /** The search ends when the plan is proven to be this near to the best possible, 0–1; 0 for the best itself. */
  gap?: Scalars['Float']['input'];
  /** Whether gates that keep hours are open or closed as they are in the hours asked about; otherwise only those are closed that always are. When not given they are for whoever names hours or asks for whenOpen, as in coverage. */
  gateHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether all of these services must be within reach, each possibly at another station, or any. */
  match?: ServiceMatch;
  /** Who needs at most so long is covered, 1–60. Without meaning for P_MEDIAN and P_CENTER, which look at every time. Who has no way to any site is left out of these and told as unreachable. */
  minutes?: Scalars['Int']['input'];
  /** How people move. */
  mode?: TravelMode;
  /** What the plan is called; what is asked and where, when not given. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What is best. SET_COVER counts stations; costs, where a budget or costs are given. */
  objective?: SitingObjective;
  /** With whenOpen: when new stations are open, in OSM's opening_hours syntax; around the clock when not given. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Codes of candidates that must be chosen. */
  required?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The search ends after so many seconds at the latest, 1–3600, with the best plan so far. */
  seconds?: Scalars['Int']['input'];
  /** Where the search begins whatever is a matter of taste; the same seed gives the same plan. */
  seed?: Scalars['Int']['input'];
  /** Codes of services that must be within reach. Stations that there are count with what they offer; new ones offer all of these. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of SET_COVER: the share of the people who can be reached at all that must be covered, above 0 to 1; everybody when not given. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** No two stations may be nearer to each other, in metres as the crow flies; new ones not to existing ones either. */
  spacingMetres?: InputMaybe<Scalars['Float']['input']>;
  /** Their speed in km/h; the mode's standard one when not given. */
  speedKmh?: InputMaybe<Scalars['Float']['input']>;
  /** How many stations are added, required ones among them, 1–500. SET_COVER finds the number itself; given, it is the most. */
  stations?: InputMaybe<Scalars['Int']['input']>;
  /** Whether stations that there are count only in hours in which they are known to be open. */
  whenOpen?: Scalars['Boolean']['input'];
};

/** What a good plan is. */
export type SitingObjective =
  /** Most weight within the limit: the maximal covering location problem (Church and ReVelle 1974). */
  | 'MAX_COVERAGE'
  /** Least worst time (Hakimi 1964). */
  | 'P_CENTER'
  /** Least weighted time (Hakimi 1964). */
  | 'P_MEDIAN'
  /** Least cost that covers a share: the location set covering problem (Toregas et al. 1971), partial when the share is below one. */
  | 'SET_COVER';

/** Who counts. */
export type SitingPeople =
  /** Couriers and residents, one like the other. */
  | 'BOTH'
  /** Places where people are (demand cells), one like the other. */
  | 'CELLS'
  /** Couriers present at the hours. */
  | 'COURIERS'
  /** Residents; nobody knows at which hour they are there. */
  | 'RESIDENTS';

/** What could be otherwise than it was reckoned. */
export type SitingScenario =
  /** Everybody moves 10 % faster. */
  | 'FASTER'
  /** Everywhere are 10 % fewer people. */
  | 'FEWER_PEOPLE'
  /** Everywhere are 10 % more people. */
  | 'MORE_PEOPLE'
  /** At each place are up to 10 % fewer or more people, drawn by lot from the seed. */
  | 'OTHER_PEOPLE'
  /** Everybody moves 10 % slower. */
  | 'SLOWER';

/** Why a search ended. */
export type SitingStatus =
  /** No plan is better. */
  | 'OPTIMAL'
  /** Time, nodes or whoever waited ended it; the bound holds nevertheless. */
  | 'STOPPED'
  /** No plan is better by more than the gap that was asked for. */
  | 'WITHIN_GAP';

/** The direction of an order. */
export type SortEnumType =
  | 'ASC'
  | 'DESC';

export type StandardFilterInput = {
  and?: InputMaybe<Array<StandardFilterInput>>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  nameEn?: InputMaybe<StringOperationFilterInput>;
  nameZh?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<StandardFilterInput>>;
  /** From 1; a code and a revision name one standard. */
  revision?: InputMaybe<IntOperationFilterInput>;
  /** The document that it is taken from. */
  source?: InputMaybe<StringOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

/** Which standard. */
export type StandardKeyInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Its revision; the newest when not given. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** What a standard's rule is about. */
export type StandardRule =
  /** Everybody is within some minutes of a station; the figure is the share of residents who are. */
  | 'CIRCLE_COVERAGE'
  /** A station's circle has as many residents as it is planned for; the figure is the share of stations of which that is known. */
  | 'CIRCLE_RESIDENTS'
  /** Everybody is within reach of several stations; the figure is the share of residents who are. */
  | 'COVERED_BY'
  /** Stations are large enough; the figure is the smallest known floor area in square metres. */
  | 'FLOOR_AREA'
  /** Organizations of a kind have enough full members; the figure is the smallest known number of them. */
  | 'MEMBERS'
  /** Every required service is within everybody's reach; the figure is the share of the services that residents reach, on average. */
  | 'SERVICES'
  /** The next station is not too far from any; the figure is the longest such way in metres of level street. */
  | 'SPACING'
  /** The same where many people are, as the standard's denseAreas say. */
  | 'SPACING_IN_DENSE_AREAS'
  /** Stations are on a ground floor that faces the street; the store doesn't know. */
  | 'STREET_FACING_GROUND_FLOOR';

export type StandardSortInput = {
  code?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  nameEn?: InputMaybe<SortEnumType>;
  nameZh?: InputMaybe<SortEnumType>;
  revision?: InputMaybe<SortEnumType>;
  source?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type StartAnalysisInput = {
  /** Which of its operations is meant; not needed for the only one. */
  operationName?: InputMaybe<Scalars['String']['input']>;
  /** The document, as it would be sent to this service. */
  query: Scalars['String']['input'];
  /** An object by variable name. */
  variables?: InputMaybe<Scalars['Any']['input']>;
};

export type StartSitingInput = {
  /** The plan's code. */
  code: Scalars['String']['input'];
  /** The plan's name; as the problem says when not given. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What is asked. */
  problem: SitingBriefInput;
};

/** One change of the stations that is thought through: exactly one of these. Nothing is saved. */
export type StationChangeInput =
  /** A station more. */
  { add: ImaginedStationInput; changeHours?: never; changeServices?: never; close?: never; move?: never; open?: never; }
  |  /** A station is open at other hours. */
  { add?: never; changeHours: ChangedHoursInput; changeServices?: never; close?: never; move?: never; open?: never; }
  |  /** A station offers other services. */
  { add?: never; changeHours?: never; changeServices: ChangedServicesInput; close?: never; move?: never; open?: never; }
  |  /** The code of a station that closes. */
  { add?: never; changeHours?: never; changeServices?: never; close: Scalars['String']['input']; move?: never; open?: never; }
  |  /** A station stands elsewhere. */
  { add?: never; changeHours?: never; changeServices?: never; close?: never; move: MovedStationInput; open?: never; }
  |  /** The code of a planned, suspended or closed station that opens. */
  { add?: never; changeHours?: never; changeServices?: never; close?: never; move?: never; open: Scalars['String']['input']; };

export type StationFilterInput = {
  address?: InputMaybe<StringOperationFilterInput>;
  and?: InputMaybe<Array<StationFilterInput>>;
  brand?: InputMaybe<StringOperationFilterInput>;
  buildKind?: InputMaybe<BuildKindOperationFilterInput>;
  /** The key that people and files use; unique among features of the kind. */
  code?: InputMaybe<StringOperationFilterInput>;
  /** Visitors per day. */
  dailyCapacity?: InputMaybe<IntOperationFilterInput>;
  /** Square metres. */
  floorAreaSquareMetres?: InputMaybe<DecimalOperationFilterInput>;
  /** The smallest grid in which the station lies. */
  grid?: InputMaybe<GridFilterInput>;
  host?: InputMaybe<StringOperationFilterInput>;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: InputMaybe<IdOperationFilterInput>;
  kind?: InputMaybe<StationKindOperationFilterInput>;
  /** The entrance. */
  location?: InputMaybe<PointFilterInput>;
  name?: InputMaybe<StringOperationFilterInput>;
  /** In OSM's opening_hours syntax, local time. */
  openingHours?: InputMaybe<StringOperationFilterInput>;
  or?: InputMaybe<Array<StationFilterInput>>;
  /** The organization that runs the station. */
  organization?: InputMaybe<OrganizationFilterInput>;
  purpose?: InputMaybe<StringOperationFilterInput>;
  /** Whether a rider gets to the door on an e-bike. */
  riderAccess?: InputMaybe<BooleanOperationFilterInput>;
  seats?: InputMaybe<IntOperationFilterInput>;
  /** What the station offers. */
  services?: InputMaybe<ListFilterInputTypeOfServiceFilterInput>;
  status?: InputMaybe<StationStatusOperationFilterInput>;
  tier?: InputMaybe<StationTierOperationFilterInput>;
  /** When the store last wrote it. */
  updatedAt?: InputMaybe<DateTimeOperationFilterInput>;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: InputMaybe<IntOperationFilterInput>;
};

/** 暖蜂驿站 and its like, 党群服务中心, 服务点, 食堂, 工坊. */
export type StationKind =
  | 'CANTEEN'
  | 'REST_STATION'
  | 'SERVICE_CENTER'
  | 'SERVICE_POINT'
  | 'WORKSHOP';

export type StationKindOperationFilterInput = {
  eq?: InputMaybe<StationKind>;
  in?: InputMaybe<Array<StationKind>>;
  neq?: InputMaybe<StationKind>;
  nin?: InputMaybe<Array<StationKind>>;
};

export type StationSortInput = {
  address?: InputMaybe<SortEnumType>;
  brand?: InputMaybe<SortEnumType>;
  buildKind?: InputMaybe<SortEnumType>;
  code?: InputMaybe<SortEnumType>;
  dailyCapacity?: InputMaybe<SortEnumType>;
  floorAreaSquareMetres?: InputMaybe<SortEnumType>;
  grid?: InputMaybe<GridSortInput>;
  host?: InputMaybe<SortEnumType>;
  id?: InputMaybe<SortEnumType>;
  kind?: InputMaybe<SortEnumType>;
  name?: InputMaybe<SortEnumType>;
  openingHours?: InputMaybe<SortEnumType>;
  organization?: InputMaybe<OrganizationSortInput>;
  purpose?: InputMaybe<SortEnumType>;
  riderAccess?: InputMaybe<SortEnumType>;
  seats?: InputMaybe<SortEnumType>;
  status?: InputMaybe<SortEnumType>;
  tier?: InputMaybe<SortEnumType>;
  updatedAt?: InputMaybe<SortEnumType>;
  version?: InputMaybe<SortEnumType>;
};

export type StationStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED'
  | 'SUSPENDED';

export type StationStatusOperationFilterInput = {
  eq?: InputMaybe<StationStatus>;
  in?: InputMaybe<Array<StationStatus>>;
  neq?: InputMaybe<StationStatus>;
  nin?: InputMaybe<Array<StationStatus>>;
};

/** A station's rank in its circle. */
export type StationTier =
  | 'CORE'
  | 'POINT'
  | 'POLE';

export type StationTierOperationFilterInput = {
  eq?: InputMaybe<StationTier>;
  in?: InputMaybe<Array<StationTier>>;
  neq?: InputMaybe<StationTier>;
  nin?: InputMaybe<Array<StationTier>>;
};

export type StringOperationFilterInput = {
  and?: InputMaybe<Array<StringOperationFilterInput>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  ncontains?: InputMaybe<Scalars['String']['input']>;
  nendsWith?: InputMaybe<Scalars['String']['input']>;
  neq?: InputMaybe<Scalars['String']['input']>;
  nin?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  nstartsWith?: InputMaybe<Scalars['String']['input']>;
  or?: InputMaybe<Array<StringOperationFilterInput>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type TakeCoverageSnapshotInput = {
  /** What is asked; on foot within 15 minutes when not given. Without a date. */
  question?: InputMaybe<CoverageQuestionInput>;
};

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

/** Why nobody can tell whether a rule is kept. */
export type UnknownReason =
  /** The standard doesn't say which areas are dense (spacing.denseAreas). */
  | 'DENSE_AREAS_UNDEFINED'
  /** Whether the station is in a dense area can't be told: the grid's people are unknown, or no grids of the kinds that the standard names are in the store. */
  | 'DENSITY_UNKNOWN'
  /** The store has a place for the figure, and nobody has filled it in. */
  | 'FIGURE_MISSING'
  /** The store keeps no such figure. */
  | 'NOT_RECORDED'
  /** The rule names something that Map doesn't know. */
  | 'NOT_UNDERSTOOD'
  /** There is no way from the station to another one, or no streets are known there. */
  | 'NO_WAY';

/** What becomes of an activity: what is left out stays, null makes it unknown. */
export type UpdateActivityInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** The day. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in the words of the source. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that holds it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** How many took part. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** In a few words. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of an alliance: what is left out stays, null makes it unknown. */
export type UpdateAllianceInput = {
  /** A Polygon or MultiPolygon; null where only its members are known. */
  area?: InputMaybe<Scalars['Geometry']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind?: InputMaybe<AllianceKind>;
  /** The code of the organization that leads it. */
  leadOrganization?: InputMaybe<Scalars['String']['input']>;
  /** The codes of the merchants that are members. */
  merchants?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The codes of the organizations that are members. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a case: what is left out stays, null makes it unknown. */
export type UpdateCaseInput = {
  /** What it is about, in the words of the source. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Until when it is to be settled. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** The code of its grid; found by the store when a location is given. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind?: InputMaybe<CaseKind>;
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** When it was opened. */
  openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The code of the service that it asks for. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** In a few words; no names of people. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a courier route: what is left out stays, null makes it unknown. */
export type UpdateCourierRouteInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How many couriers ride it: at least five. */
  couriers?: InputMaybe<Scalars['Int']['input']>;
  /** Couriers by hour of the day, 24 figures; an hour of one to four is unknown: null. */
  hourly?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** A LineString. */
  path?: InputMaybe<Scalars['Geometry']['input']>;
  /** The platform for which its couriers ride. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a demand cell: what is left out stays, null makes it unknown. */
export type UpdateDemandCellInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers present by hour of a working day, 24 figures; null where unknown. */
  couriersWeekday?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  /** Couriers present by hour of a Saturday or Sunday, 24 figures; null where unknown. */
  couriersWeekend?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** Residents. */
  residents?: InputMaybe<Scalars['Int']['input']>;
  /** Where the figures come from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a grid: what is left out stays, null makes it unknown. */
export type UpdateGridInput = {
  /** A Polygon or MultiPolygon. */
  boundary?: InputMaybe<Scalars['Geometry']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers, riders and drivers who work here. */
  couriers?: InputMaybe<Scalars['Int']['input']>;
  /** Full-time grid workers. */
  fullTimeStaff?: InputMaybe<Scalars['Int']['input']>;
  /** Households. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its level in the tree, or what special grid it is. */
  level?: InputMaybe<GridLevel>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the grid above it; null at the top. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Part-time grid workers. */
  partTimeStaff?: InputMaybe<Scalars['Int']['input']>;
  /** Residents. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of an indicator: what is left out stays, null makes it unknown. */
export type UpdateIndicatorInput = {
  /** The code of the alliance that it is about. */
  alliance?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The code of the grid that it is about; one of grid, organization and alliance. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it measures, the same word for all who report it. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Its name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Chinese. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that it is about. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The last day that it is about. */
  periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** The first day that it is about. */
  periodStart?: InputMaybe<Scalars['Date']['input']>;
  /** How the source put it; EXACT when not given. */
  qualifier?: InputMaybe<Qualifier>;
  /** Who reported it, and where. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The figure; null where it is unknown. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a merchant: what is left out stays, null makes it unknown. */
export type UpdateMerchantInput = {
  /** Its address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its trade, in the words of the source. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Its place in an industry chain. */
  chainStage?: InputMaybe<ChainStage>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** Demonstration titles, in the words of who gave them. */
  titles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of an offer: what is left out stays, null makes it unknown. */
export type UpdateOfferInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind?: InputMaybe<OfferKind>;
  /** The code of the merchant that makes it. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** Points; for POINTS_REDEMPTION, and for nothing else. */
  pointsPrice?: InputMaybe<Scalars['Int']['input']>;
  /** What couriers get. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The first day; null is open. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day; null is open. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of an organization: what is left out stays, null makes it unknown. */
export type UpdateOrganizationInput = {
  /** Where it is active: a Polygon or MultiPolygon. */
  activityArea?: InputMaybe<Scalars['Geometry']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How it was formed. */
  formedBy?: InputMaybe<FormedBy>;
  /** The code of the grid in which it works; found by the store when a location is given. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its industry, in the words of the source. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Instructors. */
  instructors?: InputMaybe<Scalars['Int']['input']>;
  /** What it is. */
  kind?: InputMaybe<OrganizationKind>;
  /** Where it meets: a Point. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** Members. */
  members?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization above it; null at the top. At most six levels. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Of an association only. */
  purpose?: InputMaybe<AssociationPurpose>;
  /** The codes of the courier routes that it follows. */
  routes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a plan: what is left out stays, null makes it unknown. */
export type UpdatePlanInput = {
  /** A JSON object. */
  certificate?: InputMaybe<Scalars['Any']['input']>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** The code of the grid that it is for. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** A JSON object. */
  problem?: InputMaybe<Scalars['Any']['input']>;
  /** The places that it chose, in order; in place of those before. */
  sites?: InputMaybe<Array<PlanSiteInput>>;
  /** A JSON object. */
  solution?: InputMaybe<Scalars['Any']['input']>;
  /** How far it is; DRAFT when not given. Past a draft only with a solution and a certificate. */
  status?: InputMaybe<PlanStatus>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a points bank: what is left out stays, null makes it unknown. */
export type UpdatePointsBankInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The code of its grid. */
  grid?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** Where points are redeemed; in place of those before. */
  outlets?: InputMaybe<Array<PointsOutletInput>>;
  /** Points issued to all members together, since the beginning. */
  pointsIssued?: InputMaybe<Scalars['Long']['input']>;
  /** Points redeemed; at most what was issued. */
  pointsRedeemed?: InputMaybe<Scalars['Long']['input']>;
  /** What earns points, or costs them, in order; in place of those before. */
  rules?: InputMaybe<Array<PointsRuleInput>>;
  /** Ranks that points reach, in order; in place of those before. */
  tiers?: InputMaybe<Array<PointsTierInput>>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a project: what is left out stays, null makes it unknown. */
export type UpdateProjectInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code of the case that it answers. */
  need?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that runs it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The code of the resource that it uses. */
  resource?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  status?: InputMaybe<ProjectStatus>;
  /** In a few words. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a resource: what is left out stays, null makes it unknown. */
export type UpdateResourceInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in the words of the source. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** A Point; null where it has no place. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that offers it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The code of the service that it offers. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** In a few words. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a service of the catalogue: what is left out stays, null makes it unknown. */
export type UpdateServiceInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The heading that it is shown under, in capitals; CARE when not given. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Chinese. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a standard: what is left out stays, null makes it unknown. */
export type UpdateStandardInput = {
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Chinese. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** The document that it is taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** What becomes of a station: what is left out stays, null makes it unknown. */
export type UpdateStationInput = {
  /** Its address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its brand. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** How it was built. */
  buildKind?: InputMaybe<BuildKind>;
  /** Which one; this or the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Visitors per day. */
  dailyCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Square metres, above zero. */
  floorAreaSquareMetres?: InputMaybe<Scalars['Float']['input']>;
  /** Who gives the room. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Which one; this or the code. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind?: InputMaybe<StationKind>;
  /** The entrance: a Point. The store finds its grid; outside every grid it has none. */
  location?: InputMaybe<Scalars['Geometry']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code from now on. */
  newCode?: InputMaybe<Scalars['String']['input']>;
  /** In OSM's opening_hours syntax, local time. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** The code of the organization that runs it. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Whether a rider gets to the door on an e-bike. */
  riderAccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seats. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** The codes of the services that it offers. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is planned, open, suspended or closed. */
  status?: InputMaybe<StationStatus>;
  /** Its rank in its circle. */
  tier?: InputMaybe<StationTier>;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

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