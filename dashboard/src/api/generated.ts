/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityFilterInput = {
  and?: Array<ActivityFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  heldOn?: DateOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  kind?: StringOperationFilterInput | null | undefined;
  location?: PointFilterInput | null | undefined;
  or?: Array<ActivityFilterInput> | null | undefined;
  organization?: OrganizationFilterInput | null | undefined;
  participants?: IntOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type AdoptZonesInput = {
  /** Which plan. */
  code: string;
  /** The code of the organization that leads the unions; none when not given. */
  lead?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

export type AllianceFilterInput = {
  and?: Array<AllianceFilterInput> | null | undefined;
  /** Where it is; null where only its members are known. */
  area?: MultiPolygonFilterInput | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  /** What was reported about it. */
  indicators?: ListFilterInputTypeOfIndicatorFilterInput | null | undefined;
  kind?: AllianceKindOperationFilterInput | null | undefined;
  /** The organization that leads it. */
  leadOrganization?: OrganizationFilterInput | null | undefined;
  merchants?: ListFilterInputTypeOfMerchantFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<AllianceFilterInput> | null | undefined;
  organizations?: ListFilterInputTypeOfOrganizationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type AllianceKind =
  | 'AREA_UNION'
  | 'BUSINESS_CIRCLE'
  | 'INDUSTRY_CHAIN'
  | 'MERCHANT_ALLIANCE';

export type AllianceKindOperationFilterInput = {
  eq?: AllianceKind | null | undefined;
  in?: Array<AllianceKind> | null | undefined;
  neq?: AllianceKind | null | undefined;
  nin?: Array<AllianceKind> | null | undefined;
};

/** What an association is for: 志愿队, 服务队, 行业协会. */
export type AssociationPurpose =
  | 'SERVICE_TEAM'
  | 'TRADE'
  | 'VOLUNTEER_TEAM';

export type AssociationPurposeOperationFilterInput = {
  eq?: AssociationPurpose | null | undefined;
  in?: Array<AssociationPurpose> | null | undefined;
  neq?: AssociationPurpose | null | undefined;
  nin?: Array<AssociationPurpose> | null | undefined;
};

export type BooleanOperationFilterInput = {
  eq?: boolean | null | undefined;
  neq?: boolean | null | undefined;
};

/** What a station costs by the way it is built, in units of one new building or in any other unit that the budget has. The defaults are assumptions for a first comparison, no prices: replace them by local ones. */
export type BuildCostsInput = {
  /** 共建: a partner, for instance a shop or a bank, gives the room and a part of the cost. */
  coBuilt?: number;
  /** 整合: a room that is there takes the station in. */
  integrated?: number;
  /** 新建: a new building. */
  new?: number;
  /** 改建: a building that is there is converted. */
  rebuilt?: number;
};

/** How a station was built: 整合, 改建, 共建, 新建. */
export type BuildKind =
  | 'CO_BUILT'
  | 'INTEGRATED'
  | 'NEW'
  | 'REBUILT';

export type BuildKindOperationFilterInput = {
  eq?: BuildKind | null | undefined;
  in?: Array<BuildKind> | null | undefined;
  neq?: BuildKind | null | undefined;
  nin?: Array<BuildKind> | null | undefined;
};

/** Where new stations may go. */
export type CandidateBriefInput = {
  /** Street corners are generated no nearer to each other than this, in metres, 20–5000. */
  cornerSpacingMetres?: number;
  /** Where candidates come from; all sources when neither these nor points are given. */
  from?: Array<CandidateSource> | null | undefined;
  /** Candidates that the planner names. */
  points?: Array<CandidatePointInput> | null | undefined;
  /** A Polygon or MultiPolygon; only candidates inside it are looked at. The area when not given. */
  within?: unknown;
};

/** A candidate that the planner names. */
export type CandidatePointInput = {
  /** How a station would be built there. */
  buildKind?: BuildKind;
  /** How many people it can serve; as the problem says when not given. */
  capacity?: number | null | undefined;
  /** A code of its own. */
  code: string;
  /** What it costs; by the way it is built when not given. */
  cost?: number | null | undefined;
  /** Latitude in degrees, or the northing of a projected system. */
  lat: number;
  /** Longitude in degrees, or the easting of a projected system. */
  lon: number;
  /** Its name; its code when not given. */
  name?: string | null | undefined;
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
  acceptedAt?: DateTimeOperationFilterInput | null | undefined;
  and?: Array<CaseFilterInput> | null | undefined;
  assignedAt?: DateTimeOperationFilterInput | null | undefined;
  category?: StringOperationFilterInput | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  confirmedAt?: DateTimeOperationFilterInput | null | undefined;
  deadline?: DateTimeOperationFilterInput | null | undefined;
  grid?: GridFilterInput | null | undefined;
  handler?: OrganizationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  kind?: CaseKindOperationFilterInput | null | undefined;
  location?: PointFilterInput | null | undefined;
  openedAt?: DateTimeOperationFilterInput | null | undefined;
  or?: Array<CaseFilterInput> | null | undefined;
  /** When it was rejected; null where that is unknown. */
  rejectedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Set when, and only when, it was rejected. */
  rejectionReason?: StringOperationFilterInput | null | undefined;
  resolvedAt?: DateTimeOperationFilterInput | null | undefined;
  /** The service of the catalogue that it asks for; null where nobody has said. */
  service?: ServiceFilterInput | null | undefined;
  status?: CaseStatusOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type CaseKind =
  | 'NEED'
  | 'REPORT'
  | 'WISH';

export type CaseKindOperationFilterInput = {
  eq?: CaseKind | null | undefined;
  in?: Array<CaseKind> | null | undefined;
  neq?: CaseKind | null | undefined;
  nin?: Array<CaseKind> | null | undefined;
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
  eq?: CaseStatus | null | undefined;
  in?: Array<CaseStatus> | null | undefined;
  neq?: CaseStatus | null | undefined;
  nin?: Array<CaseStatus> | null | undefined;
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
  eq?: ChainStage | null | undefined;
  in?: Array<ChainStage> | null | undefined;
  neq?: ChainStage | null | undefined;
  nin?: Array<ChainStage> | null | undefined;
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
  openingHours?: string | null | undefined;
  /** Its code. */
  station: string;
};

/** Other services of a station. */
export type ChangedServicesInput = {
  /** Codes of all that it offers then. */
  services: Array<string>;
  /** Its code. */
  station: string;
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

export type CorridorFilterInput = {
  and?: Array<CorridorFilterInput> | null | undefined;
  /** Different couriers in the whole period: the mean along it. */
  couriers?: IntOperationFilterInput | null | undefined;
  id?: LongOperationFilterInput | null | undefined;
  metres?: FloatOperationFilterInput | null | undefined;
  or?: Array<CorridorFilterInput> | null | undefined;
  /** From 1, the most ridden metres first. */
  ordinal?: IntOperationFilterInput | null | undefined;
  path?: LineStringFilterInput | null | undefined;
  survey?: RideSurveyFilterInput | null | undefined;
  /** Means by hour of a working day, 24 figures; null where too few for an answer. */
  weekday?: ListIntOperationFilterInput | null | undefined;
  /** Means by hour of a Saturday or Sunday. */
  weekend?: ListIntOperationFilterInput | null | undefined;
};

export type CourierRouteFilterInput = {
  and?: Array<CourierRouteFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** How many ride it: its weight. */
  couriers?: IntOperationFilterInput | null | undefined;
  /** Couriers by hour of a working day, 24 figures; an hour of one to four is unknown. */
  hourly?: ListIntOperationFilterInput | null | undefined;
  /** Couriers by hour of a Saturday or Sunday, 24 figures; an hour of one to four is unknown. */
  hourlyWeekend?: ListIntOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<CourierRouteFilterInput> | null | undefined;
  organizations?: ListFilterInputTypeOfOrganizationFilterInput | null | undefined;
  path?: LineStringFilterInput | null | undefined;
  platform?: StringOperationFilterInput | null | undefined;
  survey?: RideSurveyFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

/** A share of people that must be covered in every grid of a level inside the area. */
export type CoverageFloorInput = {
  /** The level. */
  level: GridLevel;
  /** The share, 0–1. */
  share: number;
};

/** When somebody counts as covered. */
export type CoverageQuestionInput = {
  /** How many stations must be within reach, 1–8; of several services each at so many. */
  atLeast?: number;
  /** A date, with its holidays; when not given, an ordinary week, the one of today without its holidays. */
  date?: string | null | undefined;
  /** An ordinary working day or a day of the weekend; a date decides it instead. */
  dayType?: DayType;
  /** The hour at which couriers are counted, gates that keep hours are open or closed, and stations are open with whenOpen, 0–23. When not given, couriers are counted at the busiest one, and gates are as for no hour in particular (with whenOpen as in that hour). */
  hour?: number | null | undefined;
  /** Whether all of these services must be within reach, each possibly at another station, or any. */
  match?: ServiceMatch;
  /** From 1 to 60. */
  minutes?: number;
  /** How people move. */
  mode?: TravelMode;
  /** Codes of services that must be within reach; any station counts when none is given. */
  services?: Array<string> | null | undefined;
  /** Their speed; the mode's standard one when not given. */
  speedKmh?: number | null | undefined;
  /** Whether a station counts only in hours in which it is known to be open throughout, on every working day (or both days of the weekend). Otherwise it counts whatever its hours are. */
  whenOpen?: boolean;
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
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** The day. */
  heldOn: string;
  /** What it is, in the words of the source. */
  kind: string;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code of the organization that holds it. */
  organization?: string | null | undefined;
  /** How many took part. */
  participants?: number | null | undefined;
  /** In a few words. */
  title: string;
};

/** An alliance to add. */
export type CreateAllianceInput = {
  /** A Polygon or MultiPolygon; null where only its members are known. */
  area?: unknown;
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** What it is. */
  kind: AllianceKind;
  /** The code of the organization that leads it. */
  leadOrganization?: string | null | undefined;
  /** The codes of the merchants that are members. */
  merchants?: Array<string> | null | undefined;
  /** Its name. */
  name: string;
  /** The codes of the organizations that are members. */
  organizations?: Array<string> | null | undefined;
};

/** A case to add. It begins OPEN. */
export type CreateCaseInput = {
  /** What it is about, in the words of the source. */
  category: string;
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Until when it is to be settled. */
  deadline?: string | null | undefined;
  /** The code of its grid; found by the store when a location is given. */
  grid?: string | null | undefined;
  /** What it is. */
  kind: CaseKind;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** When it was opened. */
  openedAt: string;
  /** The code of the service that it asks for. */
  service?: string | null | undefined;
  /** In a few words; no names of people. */
  title?: string | null | undefined;
};

/** A courier route to add. Only a route that at least five couriers share may be stored. */
export type CreateCourierRouteInput = {
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How many couriers ride it: at least five. */
  couriers: number;
  /** Couriers by hour of a working day, 24 figures; an hour of one to four is unknown: null. */
  hourly?: Array<number | null | undefined> | null | undefined;
  /** Couriers by hour of a Saturday or Sunday, 24 figures; an hour of one to four is unknown: null. */
  hourlyWeekend?: Array<number | null | undefined> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** A LineString. */
  path: unknown;
  /** The platform for which its couriers ride. */
  platform?: string | null | undefined;
};

/** A demand cell to add. */
export type CreateDemandCellInput = {
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers present by hour of a working day, 24 figures; null where unknown. */
  couriersWeekday?: Array<number | null | undefined> | null | undefined;
  /** Couriers present by hour of a Saturday or Sunday, 24 figures; null where unknown. */
  couriersWeekend?: Array<number | null | undefined> | null | undefined;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location: unknown;
  /** Residents. */
  residents?: number | null | undefined;
  /** Where the figures come from. */
  source: string;
  /** Couriers who wait there at some time of an hour of a working day, 24 figures; an hour of one to four is unknown: null. */
  waitingWeekday?: Array<number | null | undefined> | null | undefined;
  /** The same of a Saturday or Sunday. */
  waitingWeekend?: Array<number | null | undefined> | null | undefined;
};

/** A grid to add. The points inside find their grid again. */
export type CreateGridInput = {
  /** A Polygon or MultiPolygon. */
  boundary: unknown;
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers, riders and drivers who work here. */
  couriers?: number | null | undefined;
  /** Full-time grid workers. */
  fullTimeStaff?: number | null | undefined;
  /** Households. */
  households?: number | null | undefined;
  /** Its level in the tree, or what special grid it is. */
  level: GridLevel;
  /** Its name. */
  name: string;
  /** The code of the grid above it; null at the top. */
  parent?: string | null | undefined;
  /** Part-time grid workers. */
  partTimeStaff?: number | null | undefined;
  /** Residents. */
  population?: number | null | undefined;
};

/** An indicator to add. */
export type CreateIndicatorInput = {
  /** The code of the alliance that it is about. */
  alliance?: string | null | undefined;
  /** The key that people and files use. */
  code: string;
  /** What of the map it counts, such as stations kind=REST_STATION status=OPEN ; null for what the map can't count. */
  counts?: string | null | undefined;
  /** The code of the grid that it is about; one of grid, organization and alliance. */
  grid?: string | null | undefined;
  /** What it measures, the same word for all who report it. */
  key: string;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Its name in Chinese. */
  nameZh: string;
  /** The code of the organization that it is about. */
  organization?: string | null | undefined;
  /** The last day that it is about. */
  periodEnd?: string | null | undefined;
  /** The first day that it is about. */
  periodStart?: string | null | undefined;
  /** How the source put it; EXACT when not given. */
  qualifier?: Qualifier | null | undefined;
  /** Who reported it, and where. */
  source: string;
  /** Its unit. */
  unit?: string | null | undefined;
  /** The figure; null where it is unknown. */
  value?: number | null | undefined;
};

/** A merchant to add. */
export type CreateMerchantInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** Its trade, in the words of the source. */
  category: string;
  /** Its place in an industry chain. */
  chainStage?: ChainStage | null | undefined;
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location: unknown;
  /** Its name. */
  name: string;
  /** Demonstration titles, in the words of who gave them. */
  titles?: Array<string> | null | undefined;
};

/** An offer to add. */
export type CreateOfferInput = {
  /** The key that people and files use. */
  code: string;
  /** What it is. */
  kind: OfferKind;
  /** The code of the merchant that makes it. */
  merchant: string;
  /** Points; for POINTS_REDEMPTION, and for nothing else. */
  pointsPrice?: number | null | undefined;
  /** What couriers get. */
  title: string;
  /** The first day; null is open. */
  validFrom?: string | null | undefined;
  /** The last day; null is open. */
  validUntil?: string | null | undefined;
};

/** An organization to add. */
export type CreateOrganizationInput = {
  /** Where it is active: a Polygon or MultiPolygon. */
  activityArea?: unknown;
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How it was formed. */
  formedBy?: FormedBy | null | undefined;
  /** The code of the grid in which it works; found by the store when a location is given. */
  grid?: string | null | undefined;
  /** Its industry, in the words of the source. */
  industry?: string | null | undefined;
  /** Instructors. */
  instructors?: number | null | undefined;
  /** What it is. */
  kind: OrganizationKind;
  /** Where it meets: a Point. */
  location?: unknown;
  /** Members. */
  members?: number | null | undefined;
  /** Its name. */
  name: string;
  /** The code of the organization above it; null at the top. At most six levels. */
  parent?: string | null | undefined;
  /** Of an association only. */
  purpose?: AssociationPurpose | null | undefined;
  /** The codes of the courier routes that it follows. */
  routes?: Array<string> | null | undefined;
};

/** A points bank to add. */
export type CreatePointsBankInput = {
  /** The key that people and files use. */
  code: string;
  /** The code of its grid. */
  grid?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Where points are redeemed; in place of those before. */
  outlets?: Array<PointsOutletInput> | null | undefined;
  /** Points issued to all members together, since the beginning. */
  pointsIssued?: number | null | undefined;
  /** Points redeemed; at most what was issued. */
  pointsRedeemed?: number | null | undefined;
  /** What earns points, or costs them, in order; in place of those before. */
  rules?: Array<PointsRuleInput> | null | undefined;
  /** Ranks that points reach, in order; in place of those before. */
  tiers?: Array<PointsTierInput> | null | undefined;
};

/** A project to add. */
export type CreateProjectInput = {
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code of the case that it answers. */
  need?: string | null | undefined;
  /** The code of the organization that runs it. */
  organization?: string | null | undefined;
  /** The code of the resource that it uses. */
  resource?: string | null | undefined;
  /** How far it is. */
  status: ProjectStatus;
  /** In a few words. */
  title: string;
};

export type CreateReportScheduleInput = {
  /** The schedule's code. */
  code: string;
  /** What the report is about. */
  kind: SubjectKind;
  /** The report's language. */
  language?: ReportLanguage;
  /** Who reaches an open station within so many minutes is covered, 1–60. */
  minutes?: number;
  /** How often. */
  period: ReportPeriod;
  /** The code of that. */
  subject: string;
};

/** A resource to add. */
export type CreateResourceInput = {
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** What it is, in the words of the source. */
  kind: string;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code of the organization that offers it. */
  organization: string;
  /** The code of the service that it offers. */
  service?: string | null | undefined;
  /** In a few words. */
  title: string;
};

/** A station to add. Its grid is the lowest of the governance tree in which it lies. */
export type CreateStationInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** Its brand. */
  brand?: string | null | undefined;
  /** How it was built. */
  buildKind?: BuildKind | null | undefined;
  /** The key that people and files use. */
  code: string;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Visitors per day. */
  dailyCapacity?: number | null | undefined;
  /** Square metres, above zero. */
  floorAreaSquareMetres?: number | null | undefined;
  /** Who gives the room. */
  host?: string | null | undefined;
  /** What it is. */
  kind: StationKind;
  /** The entrance: a Point. The store finds its grid; outside every grid it has none. */
  location: unknown;
  /** Its name. */
  name: string;
  /** In OSM's opening_hours syntax, local time. */
  openingHours?: string | null | undefined;
  /** The code of the organization that runs it. */
  organization?: string | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** Whether a rider gets to the door on an e-bike. */
  riderAccess?: boolean | null | undefined;
  /** Seats. */
  seats?: number | null | undefined;
  /** The codes of the services that it offers. */
  services?: Array<string> | null | undefined;
  /** Whether it is planned, open, suspended or closed. */
  status: StationStatus;
  /** Its rank in its circle. */
  tier?: StationTier | null | undefined;
};

export type DateOperationFilterInput = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  ngt?: string | null | undefined;
  ngte?: string | null | undefined;
  nin?: Array<string | null | undefined> | null | undefined;
  nlt?: string | null | undefined;
  nlte?: string | null | undefined;
};

export type DateTimeOperationFilterInput = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  ngt?: string | null | undefined;
  ngte?: string | null | undefined;
  nin?: Array<string | null | undefined> | null | undefined;
  nlt?: string | null | undefined;
  nlte?: string | null | undefined;
};

/** The two kinds of day by which demand and opening hours differ. */
export type DayType =
  /** An ordinary working day, Monday to Friday. */
  | 'WEEKDAY'
  /** A Saturday or Sunday. */
  | 'WEEKEND';

export type DecimalOperationFilterInput = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};

export type DeleteActivityInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteAllianceInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteCaseInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteCourierRouteInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteDemandCellInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteGridInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteIndicatorInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteMerchantInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteOfferInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteOrganizationInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeletePointsBankInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteProjectInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteResourceInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

export type DeleteStationInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Who counts, and when. */
export type DemandBriefInput = {
  /** The kind of day. */
  dayType?: DayType;
  /** Of ROUTES: who rides at most so much longer by way of a station, there and back to his route, is covered, 0–60; 2 when not given. */
  detourMinutes?: number | null | undefined;
  /** The hours, 0–23 each; the busiest one when not given. Of several hours every one counts: figures are then sums over the hours. */
  hours?: Array<number> | null | undefined;
  /** Who. */
  people?: SitingPeople;
  /** Of ROUTES: the most of his route, in minutes of riding, that a courier leaves out between leaving it and returning to it, 0–240; as much as detourMinutes when not given. What lies between one corner and the next may always be left out. */
  skipMinutes?: number | null | undefined;
  /** Of ROUTES: the code of the survey whose routes count. When not given those of the latest that has any in the area, and lines that somebody gave: surveys overlap, and nobody is counted twice. */
  survey?: string | null | undefined;
};

export type DemandCellFilterInput = {
  and?: Array<DemandCellFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** Couriers present by hour of a working day, 24 figures. */
  couriersWeekday?: ListIntOperationFilterInput | null | undefined;
  /** Couriers present by hour of a Saturday or Sunday, 24 figures. */
  couriersWeekend?: ListIntOperationFilterInput | null | undefined;
  grid?: GridFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  location?: PointFilterInput | null | undefined;
  or?: Array<DemandCellFilterInput> | null | undefined;
  residents?: IntOperationFilterInput | null | undefined;
  /** Where the figures come from. */
  source?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
  /** Couriers who wait there at some time of an hour of a working day, 24 figures; an hour of one to four is unknown. */
  waitingWeekday?: ListIntOperationFilterInput | null | undefined;
  /** The same of a Saturday or Sunday. */
  waitingWeekend?: ListIntOperationFilterInput | null | undefined;
};

/** Which of the stations that there are count. */
export type ExistingStations =
  /** None: as if the area were empty. */
  | 'NONE'
  /** Open ones. */
  | 'OPEN'
  /** Open ones and those that are planned. */
  | 'OPEN_AND_PLANNED';

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

export type FloatOperationFilterInput = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};

/** How an organization was formed: 单独, 联合, 行业, 区域, 挂靠, 按出行路线. */
export type FormedBy =
  | 'AFFILIATED'
  | 'AREA'
  | 'INDUSTRY'
  | 'JOINT'
  | 'ROUTE'
  | 'SINGLE';

export type FormedByOperationFilterInput = {
  eq?: FormedBy | null | undefined;
  in?: Array<FormedBy> | null | undefined;
  neq?: FormedBy | null | undefined;
  nin?: Array<FormedBy> | null | undefined;
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
  buffer?: number | null | undefined;
  /** The system of its coordinates. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  /** The geometry, as GeoJSON. */
  geometry: unknown;
};

/** Comparisons of a distance, in metres on the ellipsoid. */
export type GeometryDistanceOperationFilterInput = {
  /** The system of its coordinates. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  eq?: number | null | undefined;
  /** The geometry, as GeoJSON. */
  geometry: unknown;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};

export type GeometryIntersectsOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: number | null | undefined;
  /** The system of its coordinates. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  /** The geometry, as GeoJSON. */
  geometry: unknown;
};

export type GeometryOverlapsOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: number | null | undefined;
  /** The system of its coordinates. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  /** The geometry, as GeoJSON. */
  geometry: unknown;
};

export type GeometryTouchesOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: number | null | undefined;
  /** The system of its coordinates. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  /** The geometry, as GeoJSON. */
  geometry: unknown;
};

export type GeometryWithinOperationFilterInput = {
  /** Metres on the ellipsoid by which the geometry is widened. */
  buffer?: number | null | undefined;
  /** The system of its coordinates. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  /** The geometry, as GeoJSON. */
  geometry: unknown;
};

export type GridFilterInput = {
  and?: Array<GridFilterInput> | null | undefined;
  /** The grid's area. */
  boundary?: MultiPolygonFilterInput | null | undefined;
  cases?: ListFilterInputTypeOfCaseFilterInput | null | undefined;
  /** The grids right below this one. */
  children?: ListFilterInputTypeOfGridFilterInput | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** Couriers, riders and drivers who work here. */
  couriers?: IntOperationFilterInput | null | undefined;
  demandCells?: ListFilterInputTypeOfDemandCellFilterInput | null | undefined;
  fullTimeStaff?: IntOperationFilterInput | null | undefined;
  households?: IntOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  /** What was reported about it. */
  indicators?: ListFilterInputTypeOfIndicatorFilterInput | null | undefined;
  level?: GridLevelOperationFilterInput | null | undefined;
  merchants?: ListFilterInputTypeOfMerchantFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<GridFilterInput> | null | undefined;
  /** The organizations that work here. */
  organizations?: ListFilterInputTypeOfOrganizationFilterInput | null | undefined;
  /** The grid above this one; null at the top. */
  parent?: GridFilterInput | null | undefined;
  partTimeStaff?: IntOperationFilterInput | null | undefined;
  plans?: ListFilterInputTypeOfPlanFilterInput | null | undefined;
  pointsBanks?: ListFilterInputTypeOfPointsBankFilterInput | null | undefined;
  /** Residents. */
  population?: IntOperationFilterInput | null | undefined;
  /** The stations for which this is the smallest grid. */
  stations?: ListFilterInputTypeOfStationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
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
  eq?: GridLevel | null | undefined;
  in?: Array<GridLevel> | null | undefined;
  neq?: GridLevel | null | undefined;
  nin?: Array<GridLevel> | null | undefined;
};

export type IdOperationFilterInput = {
  eq?: string | number | null | undefined;
  in?: Array<string | number | null | undefined> | null | undefined;
  neq?: string | number | null | undefined;
  nin?: Array<string | number | null | undefined> | null | undefined;
};

/** A station that is only thought of. */
export type ImaginedStationInput = {
  /** Its entrance. */
  at: [number, number];
  /** The system of the position. */
  coordinateSystem?: CoordinateSystem;
  /** In OSM's opening_hours syntax; when not given nobody knows when it is open, and with whenOpen it doesn't count. */
  openingHours?: string | null | undefined;
  /** Codes of what it offers. */
  services?: Array<string> | null | undefined;
};

/** What a file can bring. */
export type ImportKind =
  | 'ACTIVITIES'
  | 'ALLIANCES'
  | 'CASES'
  | 'DEMAND'
  | 'GRIDS'
  | 'INDICATORS'
  | 'MERCHANTS'
  | 'OFFERS'
  | 'ORGANIZATIONS'
  | 'POINTS_BANKS'
  | 'POINTS_OUTLETS'
  | 'POINTS_RULES'
  | 'POINTS_TIERS'
  | 'PROJECTS'
  | 'RESOURCES'
  | 'ROUTES'
  | 'SERVICES'
  | 'STATIONS';

/** What a header of the file means. */
export type ImportMappingInput = {
  /** The name of one of the preview's targets; null leaves the column out. */
  column?: string | null | undefined;
  /** As the file calls it. */
  header: string;
};

export type IndicatorFilterInput = {
  alliance?: AllianceFilterInput | null | undefined;
  and?: Array<IndicatorFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** What of the map it counts, as Measure reads it; null for what the map can't count. */
  counts?: StringOperationFilterInput | null | undefined;
  grid?: GridFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  /** What it measures, the same word for all who report it. */
  key?: StringOperationFilterInput | null | undefined;
  nameEn?: StringOperationFilterInput | null | undefined;
  nameZh?: StringOperationFilterInput | null | undefined;
  or?: Array<IndicatorFilterInput> | null | undefined;
  organization?: OrganizationFilterInput | null | undefined;
  periodEnd?: DateOperationFilterInput | null | undefined;
  periodStart?: DateOperationFilterInput | null | undefined;
  qualifier?: QualifierOperationFilterInput | null | undefined;
  source?: StringOperationFilterInput | null | undefined;
  unit?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  value?: DecimalOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type IntOperationFilterInput = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
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

/** Why a route is in no branch. */
export type LeftOutReason =
  /** It is joined to its branch by routes alone that are left out themselves. */
  | 'CUT_OFF'
  /** The detour to the place where its neighbours meet is beyond the limit. */
  | 'DETOUR_TOO_LONG'
  /** Its line could not be matched to streets. */
  | 'NOT_ON_STREETS'
  /** From no place that was given is the detour within the limit. */
  | 'NO_MEETING_PLACE'
  /** It meets no other route, and has too few members for a branch of its own. */
  | 'NO_NEIGHBOUR'
  /** It and all that it is joined to have too few members for a branch. */
  | 'TOO_FEW_MEMBERS';

export type LineStringFilterInput = {
  and?: Array<LineStringFilterInput> | null | undefined;
  /** All of the given geometry lies in this one. */
  contains?: GeometryContainsOperationFilterInput | null | undefined;
  /** The shortest distance to the given geometry, in metres on the ellipsoid. */
  distance?: GeometryDistanceOperationFilterInput | null | undefined;
  /** They have a point in common. */
  intersects?: GeometryIntersectsOperationFilterInput | null | undefined;
  /** Not `contains`. */
  ncontains?: GeometryContainsOperationFilterInput | null | undefined;
  /** Not `intersects`. */
  nintersects?: GeometryIntersectsOperationFilterInput | null | undefined;
  /** Not `overlaps`. */
  noverlaps?: GeometryOverlapsOperationFilterInput | null | undefined;
  /** Not `touches`. */
  ntouches?: GeometryTouchesOperationFilterInput | null | undefined;
  /** Not `within`. */
  nwithin?: GeometryWithinOperationFilterInput | null | undefined;
  or?: Array<LineStringFilterInput> | null | undefined;
  /** They share a part, and each has a part that the other has not. */
  overlaps?: GeometryOverlapsOperationFilterInput | null | undefined;
  /** Their borders meet and nothing else does. */
  touches?: GeometryTouchesOperationFilterInput | null | undefined;
  /** All of this geometry lies in the given one, or not further from it than the buffer. */
  within?: GeometryWithinOperationFilterInput | null | undefined;
};

export type ListFilterInputTypeOfActivityFilterInput = {
  all?: ActivityFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: ActivityFilterInput | null | undefined;
  some?: ActivityFilterInput | null | undefined;
};

export type ListFilterInputTypeOfAllianceFilterInput = {
  all?: AllianceFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: AllianceFilterInput | null | undefined;
  some?: AllianceFilterInput | null | undefined;
};

export type ListFilterInputTypeOfCaseFilterInput = {
  all?: CaseFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: CaseFilterInput | null | undefined;
  some?: CaseFilterInput | null | undefined;
};

export type ListFilterInputTypeOfCorridorFilterInput = {
  all?: CorridorFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: CorridorFilterInput | null | undefined;
  some?: CorridorFilterInput | null | undefined;
};

export type ListFilterInputTypeOfCourierRouteFilterInput = {
  all?: CourierRouteFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: CourierRouteFilterInput | null | undefined;
  some?: CourierRouteFilterInput | null | undefined;
};

export type ListFilterInputTypeOfDemandCellFilterInput = {
  all?: DemandCellFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: DemandCellFilterInput | null | undefined;
  some?: DemandCellFilterInput | null | undefined;
};

export type ListFilterInputTypeOfGridFilterInput = {
  all?: GridFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: GridFilterInput | null | undefined;
  some?: GridFilterInput | null | undefined;
};

export type ListFilterInputTypeOfIndicatorFilterInput = {
  all?: IndicatorFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: IndicatorFilterInput | null | undefined;
  some?: IndicatorFilterInput | null | undefined;
};

export type ListFilterInputTypeOfMerchantFilterInput = {
  all?: MerchantFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: MerchantFilterInput | null | undefined;
  some?: MerchantFilterInput | null | undefined;
};

export type ListFilterInputTypeOfOfferFilterInput = {
  all?: OfferFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: OfferFilterInput | null | undefined;
  some?: OfferFilterInput | null | undefined;
};

export type ListFilterInputTypeOfOrganizationFilterInput = {
  all?: OrganizationFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: OrganizationFilterInput | null | undefined;
  some?: OrganizationFilterInput | null | undefined;
};

export type ListFilterInputTypeOfPlanFilterInput = {
  all?: PlanFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: PlanFilterInput | null | undefined;
  some?: PlanFilterInput | null | undefined;
};

export type ListFilterInputTypeOfPlanSiteFilterInput = {
  all?: PlanSiteFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: PlanSiteFilterInput | null | undefined;
  some?: PlanSiteFilterInput | null | undefined;
};

export type ListFilterInputTypeOfPointsBankFilterInput = {
  all?: PointsBankFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: PointsBankFilterInput | null | undefined;
  some?: PointsBankFilterInput | null | undefined;
};

export type ListFilterInputTypeOfPointsOutletFilterInput = {
  all?: PointsOutletFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: PointsOutletFilterInput | null | undefined;
  some?: PointsOutletFilterInput | null | undefined;
};

export type ListFilterInputTypeOfPointsRuleFilterInput = {
  all?: PointsRuleFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: PointsRuleFilterInput | null | undefined;
  some?: PointsRuleFilterInput | null | undefined;
};

export type ListFilterInputTypeOfPointsTierFilterInput = {
  all?: PointsTierFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: PointsTierFilterInput | null | undefined;
  some?: PointsTierFilterInput | null | undefined;
};

export type ListFilterInputTypeOfProjectFilterInput = {
  all?: ProjectFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: ProjectFilterInput | null | undefined;
  some?: ProjectFilterInput | null | undefined;
};

export type ListFilterInputTypeOfResourceFilterInput = {
  all?: ResourceFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: ResourceFilterInput | null | undefined;
  some?: ResourceFilterInput | null | undefined;
};

export type ListFilterInputTypeOfServiceFilterInput = {
  all?: ServiceFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: ServiceFilterInput | null | undefined;
  some?: ServiceFilterInput | null | undefined;
};

export type ListFilterInputTypeOfStationFilterInput = {
  all?: StationFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: StationFilterInput | null | undefined;
  some?: StationFilterInput | null | undefined;
};

export type ListFilterInputTypeOfStreetFlowFilterInput = {
  all?: StreetFlowFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: StreetFlowFilterInput | null | undefined;
  some?: StreetFlowFilterInput | null | undefined;
};

export type ListIntOperationFilterInput = {
  all?: IntOperationFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: IntOperationFilterInput | null | undefined;
  some?: IntOperationFilterInput | null | undefined;
};

export type ListStringOperationFilterInput = {
  all?: StringOperationFilterInput | null | undefined;
  any?: boolean | null | undefined;
  none?: StringOperationFilterInput | null | undefined;
  some?: StringOperationFilterInput | null | undefined;
};

export type LongOperationFilterInput = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};

export type MerchantFilterInput = {
  address?: StringOperationFilterInput | null | undefined;
  alliances?: ListFilterInputTypeOfAllianceFilterInput | null | undefined;
  and?: Array<MerchantFilterInput> | null | undefined;
  category?: StringOperationFilterInput | null | undefined;
  chainStage?: ChainStageOperationFilterInput | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  grid?: GridFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  location?: PointFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  offers?: ListFilterInputTypeOfOfferFilterInput | null | undefined;
  or?: Array<MerchantFilterInput> | null | undefined;
  /** Demonstration titles, in the words of who gave them. */
  titles?: ListStringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type MoveGridToZoneInput = {
  /** Which plan. */
  code: string;
  /** The code of the grid. */
  grid: string;
  /** The version that was read. */
  version: number;
  /** The number of the zone, from 1. */
  zone: number;
};

/** A station that moves. */
export type MovedStationInput = {
  /** The system of the position. */
  coordinateSystem?: CoordinateSystem;
  /** Its code. */
  station: string;
  /** Its new entrance. */
  to: [number, number];
};

export type MultiPolygonFilterInput = {
  and?: Array<MultiPolygonFilterInput> | null | undefined;
  /** All of the given geometry lies in this one. */
  contains?: GeometryContainsOperationFilterInput | null | undefined;
  /** The shortest distance to the given geometry, in metres on the ellipsoid. */
  distance?: GeometryDistanceOperationFilterInput | null | undefined;
  /** They have a point in common. */
  intersects?: GeometryIntersectsOperationFilterInput | null | undefined;
  /** Not `contains`. */
  ncontains?: GeometryContainsOperationFilterInput | null | undefined;
  /** Not `intersects`. */
  nintersects?: GeometryIntersectsOperationFilterInput | null | undefined;
  /** Not `overlaps`. */
  noverlaps?: GeometryOverlapsOperationFilterInput | null | undefined;
  /** Not `touches`. */
  ntouches?: GeometryTouchesOperationFilterInput | null | undefined;
  /** Not `within`. */
  nwithin?: GeometryWithinOperationFilterInput | null | undefined;
  or?: Array<MultiPolygonFilterInput> | null | undefined;
  /** They share a part, and each has a part that the other has not. */
  overlaps?: GeometryOverlapsOperationFilterInput | null | undefined;
  /** Their borders meet and nothing else does. */
  touches?: GeometryTouchesOperationFilterInput | null | undefined;
  /** All of this geometry lies in the given one, or not further from it than the buffer. */
  within?: GeometryWithinOperationFilterInput | null | undefined;
};

export type OfferFilterInput = {
  and?: Array<OfferFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  kind?: OfferKindOperationFilterInput | null | undefined;
  merchant?: MerchantFilterInput | null | undefined;
  or?: Array<OfferFilterInput> | null | undefined;
  /** Points; set for PointsRedemption and for nothing else. */
  pointsPrice?: IntOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** The first day; null is open. */
  validFrom?: DateOperationFilterInput | null | undefined;
  /** The last day; null is open. */
  validUntil?: DateOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

/** 免费, 折扣, 积分兑换. */
export type OfferKind =
  | 'DISCOUNT'
  | 'FREE_ITEM'
  | 'POINTS_REDEMPTION';

export type OfferKindOperationFilterInput = {
  eq?: OfferKind | null | undefined;
  in?: Array<OfferKind> | null | undefined;
  neq?: OfferKind | null | undefined;
  nin?: Array<OfferKind> | null | undefined;
};

/** Whether a place is open. Unknown is neither: hours on appointment, an open end, holidays that nobody has announced yet. */
export type OpeningStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

export type OrganizationFilterInput = {
  activities?: ListFilterInputTypeOfActivityFilterInput | null | undefined;
  /** Where it is active; null where that is not known. */
  activityArea?: MultiPolygonFilterInput | null | undefined;
  /** The alliances of which it is a member. */
  alliances?: ListFilterInputTypeOfAllianceFilterInput | null | undefined;
  and?: Array<OrganizationFilterInput> | null | undefined;
  /** The cases that it takes care of. */
  cases?: ListFilterInputTypeOfCaseFilterInput | null | undefined;
  /** The organizations right below this one. */
  children?: ListFilterInputTypeOfOrganizationFilterInput | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  formedBy?: FormedByOperationFilterInput | null | undefined;
  /** The grid in which it works. */
  grid?: GridFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  /** What was reported about it. */
  indicators?: ListFilterInputTypeOfIndicatorFilterInput | null | undefined;
  /** E-commerce, transport and logistics, food delivery, internet, … in the words of the source. */
  industry?: StringOperationFilterInput | null | undefined;
  instructors?: IntOperationFilterInput | null | undefined;
  kind?: OrganizationKindOperationFilterInput | null | undefined;
  /** Where it meets; null where that is not known. */
  location?: PointFilterInput | null | undefined;
  members?: IntOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<OrganizationFilterInput> | null | undefined;
  /** The organization above this one; null at the top. */
  parent?: OrganizationFilterInput | null | undefined;
  projects?: ListFilterInputTypeOfProjectFilterInput | null | undefined;
  /** Of an association only. */
  purpose?: AssociationPurposeOperationFilterInput | null | undefined;
  /** What it can offer. */
  resources?: ListFilterInputTypeOfResourceFilterInput | null | undefined;
  /** The routes that a branch formed by route follows. */
  routes?: ListFilterInputTypeOfCourierRouteFilterInput | null | undefined;
  /** The stations that it runs. */
  stations?: ListFilterInputTypeOfStationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
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
  eq?: OrganizationKind | null | undefined;
  in?: Array<OrganizationKind> | null | undefined;
  neq?: OrganizationKind | null | undefined;
  nin?: Array<OrganizationKind> | null | undefined;
};

export type PlanFilterInput = {
  and?: Array<PlanFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  grid?: GridFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  /** What it is for. */
  kind?: PlanKindOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<PlanFilterInput> | null | undefined;
  sites?: ListFilterInputTypeOfPlanSiteFilterInput | null | undefined;
  /** Past a draft only with a solution and a certificate. */
  status?: PlanStatusOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

/** 选址, 分片分线, 片区: sites of new stations, routes parted into branches, or grids grouped into zones. */
export type PlanKind =
  | 'BRANCHES'
  | 'SITING'
  | 'ZONES';

export type PlanKindOperationFilterInput = {
  eq?: PlanKind | null | undefined;
  in?: Array<PlanKind> | null | undefined;
  neq?: PlanKind | null | undefined;
  nin?: Array<PlanKind> | null | undefined;
};

export type PlanSiteFilterInput = {
  and?: Array<PlanSiteFilterInput> | null | undefined;
  location?: PointFilterInput | null | undefined;
  or?: Array<PlanSiteFilterInput> | null | undefined;
  /** The place in the list, from 1. */
  ordinal?: IntOperationFilterInput | null | undefined;
  station?: StationFilterInput | null | undefined;
};

export type PlanStatus =
  | 'APPROVED'
  | 'BUILT'
  | 'DRAFT'
  | 'PROPOSED';

export type PlanStatusOperationFilterInput = {
  eq?: PlanStatus | null | undefined;
  in?: Array<PlanStatus> | null | undefined;
  neq?: PlanStatus | null | undefined;
  nin?: Array<PlanStatus> | null | undefined;
};

export type PointFilterInput = {
  and?: Array<PointFilterInput> | null | undefined;
  /** All of the given geometry lies in this one. */
  contains?: GeometryContainsOperationFilterInput | null | undefined;
  /** The shortest distance to the given geometry, in metres on the ellipsoid. */
  distance?: GeometryDistanceOperationFilterInput | null | undefined;
  /** They have a point in common. */
  intersects?: GeometryIntersectsOperationFilterInput | null | undefined;
  /** Not `contains`. */
  ncontains?: GeometryContainsOperationFilterInput | null | undefined;
  /** Not `intersects`. */
  nintersects?: GeometryIntersectsOperationFilterInput | null | undefined;
  /** Not `overlaps`. */
  noverlaps?: GeometryOverlapsOperationFilterInput | null | undefined;
  /** Not `touches`. */
  ntouches?: GeometryTouchesOperationFilterInput | null | undefined;
  /** Not `within`. */
  nwithin?: GeometryWithinOperationFilterInput | null | undefined;
  or?: Array<PointFilterInput> | null | undefined;
  /** They share a part, and each has a part that the other has not. */
  overlaps?: GeometryOverlapsOperationFilterInput | null | undefined;
  /** Their borders meet and nothing else does. */
  touches?: GeometryTouchesOperationFilterInput | null | undefined;
  /** All of this geometry lies in the given one, or not further from it than the buffer. */
  within?: GeometryWithinOperationFilterInput | null | undefined;
};

export type PointsBankFilterInput = {
  and?: Array<PointsBankFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  grid?: GridFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<PointsBankFilterInput> | null | undefined;
  outlets?: ListFilterInputTypeOfPointsOutletFilterInput | null | undefined;
  /** Of all members together, since the beginning. */
  pointsIssued?: LongOperationFilterInput | null | undefined;
  /** At most what was issued. */
  pointsRedeemed?: LongOperationFilterInput | null | undefined;
  rules?: ListFilterInputTypeOfPointsRuleFilterInput | null | undefined;
  tiers?: ListFilterInputTypeOfPointsTierFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type PointsOutletFilterInput = {
  and?: Array<PointsOutletFilterInput> | null | undefined;
  id?: LongOperationFilterInput | null | undefined;
  merchant?: MerchantFilterInput | null | undefined;
  or?: Array<PointsOutletFilterInput> | null | undefined;
  station?: StationFilterInput | null | undefined;
};

/** A merchant or a station, one of the two, that redeems points. */
export type PointsOutletInput = {
  /** The merchant's code. */
  merchant?: string | null | undefined;
  /** The station's code. */
  station?: string | null | undefined;
};

export type PointsRuleFilterInput = {
  and?: Array<PointsRuleFilterInput> | null | undefined;
  kind?: PointsRuleKindOperationFilterInput | null | undefined;
  or?: Array<PointsRuleFilterInput> | null | undefined;
  /** The place in the list, from 1. */
  ordinal?: IntOperationFilterInput | null | undefined;
  /** Above zero; a deduction takes so many away. */
  points?: IntOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
};

/** What earns points, or costs them. */
export type PointsRuleInput = {
  /** Whether it is a base, a contribution or a deduction. */
  kind: PointsRuleKind;
  /** Above zero; a deduction takes so many away. */
  points: number;
  /** What for. */
  title: string;
};

/** 基础分, 贡献分, 扣分. */
export type PointsRuleKind =
  | 'BASE'
  | 'CONTRIBUTION'
  | 'DEDUCTION';

export type PointsRuleKindOperationFilterInput = {
  eq?: PointsRuleKind | null | undefined;
  in?: Array<PointsRuleKind> | null | undefined;
  neq?: PointsRuleKind | null | undefined;
  nin?: Array<PointsRuleKind> | null | undefined;
};

export type PointsTierFilterInput = {
  and?: Array<PointsTierFilterInput> | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<PointsTierFilterInput> | null | undefined;
  /** The place in the list, from 1. */
  ordinal?: IntOperationFilterInput | null | undefined;
  threshold?: IntOperationFilterInput | null | undefined;
};

/** A rank that so many points reach. */
export type PointsTierInput = {
  /** Its name. */
  name: string;
  /** From how many points on. */
  threshold: number;
};

export type PreviewFeatureImportInput = {
  /** Of a table of text; found out from it when not given. */
  encoding?: TextEncoding | null | undefined;
  /** CSV in UTF-8 or GB18030, XLSX, GeoJSON, a zipped Shapefile or a GeoPackage; its name's ending says which. */
  file?: File | null | undefined;
  /** What the file is to bring. */
  kind: ImportKind;
  /** The layer of a GeoPackage or archive, or the sheet of a workbook, where there are several. */
  layer?: string | null | undefined;
  /** Instead of the file: the upload of an earlier preview. */
  upload?: string | null | undefined;
};

export type ProjectFilterInput = {
  and?: Array<ProjectFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  location?: PointFilterInput | null | undefined;
  need?: CaseFilterInput | null | undefined;
  or?: Array<ProjectFilterInput> | null | undefined;
  organization?: OrganizationFilterInput | null | undefined;
  resource?: ResourceFilterInput | null | undefined;
  status?: ProjectStatusOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type ProjectStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'PROPOSED'
  | 'RUNNING';

export type ProjectStatusOperationFilterInput = {
  eq?: ProjectStatus | null | undefined;
  in?: Array<ProjectStatus> | null | undefined;
  neq?: ProjectStatus | null | undefined;
  nin?: Array<ProjectStatus> | null | undefined;
};

/** How the source put the figure: "12", "more than 12" (12余), "about 12". */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT';

export type QualifierOperationFilterInput = {
  eq?: Qualifier | null | undefined;
  in?: Array<Qualifier> | null | undefined;
  neq?: Qualifier | null | undefined;
  nin?: Array<Qualifier> | null | undefined;
};

/** The language of a report. */
export type ReportLanguage =
  /** English. */
  | 'EN'
  /** Chinese, simplified. */
  | 'ZH_CN';

/** How often a report is made. */
export type ReportPeriod =
  | 'MONTH'
  | 'QUARTER';

export type ResourceFilterInput = {
  and?: Array<ResourceFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  kind?: StringOperationFilterInput | null | undefined;
  location?: PointFilterInput | null | undefined;
  or?: Array<ResourceFilterInput> | null | undefined;
  organization?: OrganizationFilterInput | null | undefined;
  /** The service of the catalogue that it offers; null where nobody has said. */
  service?: ServiceFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

export type RideSurveyFilterInput = {
  and?: Array<RideSurveyFilterInput> | null | undefined;
  /** The key that people use; an import of the same code takes its place. */
  code?: StringOperationFilterInput | null | undefined;
  /** Stretches that many couriers ride alike. */
  corridors?: ListFilterInputTypeOfCorridorFilterInput | null | undefined;
  couriers?: IntOperationFilterInput | null | undefined;
  /** The first date in China of which there are traces; null for lines. */
  firstDate?: DateOperationFilterInput | null | undefined;
  /** Where couriers ride, street by street. */
  flows?: ListFilterInputTypeOfStreetFlowFilterInput | null | undefined;
  id?: LongOperationFilterInput | null | undefined;
  importedAt?: DateTimeOperationFilterInput | null | undefined;
  kind?: RideSurveyKindOperationFilterInput | null | undefined;
  lastDate?: DateOperationFilterInput | null | undefined;
  /** k: nothing that fewer couriers share is told. */
  leastCouriers?: IntOperationFilterInput | null | undefined;
  /** Rides of which at least a part was found on the streets. */
  matchedTrips?: LongOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: Array<RideSurveyFilterInput> | null | undefined;
  points?: LongOperationFilterInput | null | undefined;
  /** Ways that couriers share from end to end. */
  routes?: ListFilterInputTypeOfCourierRouteFilterInput | null | undefined;
  traces?: LongOperationFilterInput | null | undefined;
  /** Rides between two stops. */
  trips?: LongOperationFilterInput | null | undefined;
};

export type RideSurveyKind =
  | 'LINES'
  | 'TRACES';

export type RideSurveyKindOperationFilterInput = {
  eq?: RideSurveyKind | null | undefined;
  in?: Array<RideSurveyKind> | null | undefined;
  neq?: RideSurveyKind | null | undefined;
  nin?: Array<RideSurveyKind> | null | undefined;
};

export type ServiceFilterInput = {
  and?: Array<ServiceFilterInput> | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** The heading that it is shown under, in capitals, for instance CARE . */
  group?: StringOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  nameEn?: StringOperationFilterInput | null | undefined;
  nameZh?: StringOperationFilterInput | null | undefined;
  or?: Array<ServiceFilterInput> | null | undefined;
  stations?: ListFilterInputTypeOfStationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

/** What must be within reach of somebody who asks for several services. */
export type ServiceMatch =
  /** Every one of them, each possibly at another station. */
  | 'ALL'
  /** At least one of them. */
  | 'ANY';

/** What a planner asks: where should stations go? The same JSON object is the file of ./map site , the input of startSiting and the problem that a saved plan keeps. */
export type SitingBriefInput = {
  /** The code of the grid whose people count. */
  area: string;
  /** How many stations must reach a place for it to be covered, 1–8; 2 for 双15. */
  atLeast?: number;
  /** The most that all new stations together may cost. */
  budget?: number | null | undefined;
  /** Where new stations may go. */
  candidates?: CandidateBriefInput | null | undefined;
  /** How many people a new station can serve; any number when not given. Stations that there are serve whoever reaches them. */
  capacity?: number | null | undefined;
  /** What a station costs by the way it is built. */
  costs?: BuildCostsInput | null | undefined;
  /** The system of all positions in it: wgs84, cgcs2000, gcj02, bd09 or EPSG:n; WGS-84 when not given. */
  crs?: string | null | undefined;
  /** Of MAX_COVERAGE: people up to so many minutes away count in full, from there on less and less, and nobody any more beyond the limit (linear decay). When not given everybody within the limit counts in full. */
  decayFromMinutes?: number | null | undefined;
  /** Who counts, and when; couriers at the busiest hour of a weekday when not given. */
  demand?: DemandBriefInput | null | undefined;
  /** Which stations that there are count. */
  existing?: ExistingStations;
  /** Shares of people that must be covered in every grid of a level. */
  floors?: Array<CoverageFloorInput> | null | undefined;
  /** Codes of candidates that must not be chosen. */
  forbidden?: Array<string> | null | undefined;
  /** A Polygon or MultiPolygon in which nothing may be built. */
  forbiddenArea?: unknown;
  /** The search ends when the plan is proven to be this near to the best possible, 0–1; 0 for the best itself. */
  gap?: number;
  /** Whether gates that keep hours are open or closed as they are in the hours asked about; otherwise only those are closed that always are. When not given they are for whoever names hours or asks for whenOpen, as in coverage. */
  gateHours?: boolean | null | undefined;
  /** Whether all of these services must be within reach, each possibly at another station, or any. */
  match?: ServiceMatch;
  /** Who needs at most so long is covered, 1–60; 15 when not given. Without meaning for P_MEDIAN and P_CENTER, which look at every time. Who has no way to any site is left out of these and told as unreachable. Not for ROUTES, whose limit is demand.detourMinutes. */
  minutes?: number | null | undefined;
  /** How people move; WALK, for ROUTES EBIKE, when not given. */
  mode?: TravelMode | null | undefined;
  /** What the plan is called; what is asked and where, when not given. */
  name?: string | null | undefined;
  /** What is best. SET_COVER counts stations; costs, where a budget or costs are given. */
  objective?: SitingObjective;
  /** With whenOpen: when new stations are open, in OSM's opening_hours syntax; around the clock when not given. */
  openingHours?: string | null | undefined;
  /** Codes of candidates that must be chosen. */
  required?: Array<string> | null | undefined;
  /** The search ends after so many seconds at the latest, 1–3600, with the best plan so far. */
  seconds?: number;
  /** Where the search begins whatever is a matter of taste; the same seed gives the same plan. */
  seed?: number;
  /** Codes of services that must be within reach. Stations that there are count with what they offer; new ones offer all of these. */
  services?: Array<string> | null | undefined;
  /** Of SET_COVER: the share of the people who can be reached at all that must be covered, above 0 to 1; everybody when not given. */
  share?: number | null | undefined;
  /** No two stations may be nearer to each other, in metres as the crow flies; new ones not to existing ones either. */
  spacingMetres?: number | null | undefined;
  /** Their speed in km/h; the mode's standard one when not given. */
  speedKmh?: number | null | undefined;
  /** How many stations are added, required ones among them, 1–500. SET_COVER finds the number itself; given, it is the most. */
  stations?: number | null | undefined;
  /** Whether stations that there are count only in hours in which they are known to be open. */
  whenOpen?: boolean;
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
  | 'RESIDENTS'
  /** Couriers on their routes: stations on the way, or a short detour from it. */
  | 'ROUTES';

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

export type StartFeatureImportInput = {
  /** The system of the positions; needed unless the file or its format says it. It is never guessed. */
  coordinateSystem?: CoordinateSystem | null | undefined;
  /** Do and check everything, and write nothing. */
  dryRun?: boolean;
  /** Of a table of text; found out from it when not given. */
  encoding?: TextEncoding | null | undefined;
  /** Instead of coordinateSystem: an EPSG number, such as 4547. */
  epsg?: number | null | undefined;
  /** The file, up to 20 MB. */
  file?: File | null | undefined;
  /** What the file brings. */
  kind: ImportKind;
  /** The layer of a GeoPackage or archive, or the sheet of a workbook, where there are several. */
  layer?: string | null | undefined;
  /** What headers mean, where it isn't what a preview proposes. */
  mapping?: Array<ImportMappingInput> | null | undefined;
  /** Write nothing when any row is rejected. */
  strict?: boolean;
  /** Instead of the file: the upload of a preview. */
  upload?: string | null | undefined;
};

export type StartSitingInput = {
  /** The plan's code. */
  code: string;
  /** The plan's name; as the problem says when not given. */
  name?: string | null | undefined;
  /** What is asked. */
  problem: SitingBriefInput;
};

export type StartZoningInput = {
  /** The plan's code. */
  code: string;
  /** The plan's name; as the problem says when not given. */
  name?: string | null | undefined;
  /** What is asked. */
  problem: ZoneBriefInput;
};

/** One change of the stations that is thought through: exactly one of these. Nothing is saved. */
export type StationChangeInput =
  {   /** A station more. */
  add: ImaginedStationInput; changeHours?: never; changeServices?: never; close?: never; move?: never; open?: never; }
  |  { add?: never;   /** A station is open at other hours. */
  changeHours: ChangedHoursInput; changeServices?: never; close?: never; move?: never; open?: never; }
  |  { add?: never; changeHours?: never;   /** A station offers other services. */
  changeServices: ChangedServicesInput; close?: never; move?: never; open?: never; }
  |  { add?: never; changeHours?: never; changeServices?: never;   /** The code of a station that closes. */
  close: string; move?: never; open?: never; }
  |  { add?: never; changeHours?: never; changeServices?: never; close?: never;   /** A station stands elsewhere. */
  move: MovedStationInput; open?: never; }
  |  { add?: never; changeHours?: never; changeServices?: never; close?: never; move?: never;   /** The code of a planned, suspended or closed station that opens. */
  open: string; };

export type StationFilterInput = {
  address?: StringOperationFilterInput | null | undefined;
  and?: Array<StationFilterInput> | null | undefined;
  brand?: StringOperationFilterInput | null | undefined;
  buildKind?: BuildKindOperationFilterInput | null | undefined;
  /** The key that people and files use; unique among features of the kind. */
  code?: StringOperationFilterInput | null | undefined;
  /** Visitors per day. */
  dailyCapacity?: IntOperationFilterInput | null | undefined;
  /** Square metres. */
  floorAreaSquareMetres?: DecimalOperationFilterInput | null | undefined;
  /** The smallest grid in which the station lies. */
  grid?: GridFilterInput | null | undefined;
  host?: StringOperationFilterInput | null | undefined;
  /** The key inside the store, which gives it out; 0 before that. */
  id?: IdOperationFilterInput | null | undefined;
  kind?: StationKindOperationFilterInput | null | undefined;
  /** The entrance. */
  location?: PointFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  /** In OSM's opening_hours syntax, local time. */
  openingHours?: StringOperationFilterInput | null | undefined;
  or?: Array<StationFilterInput> | null | undefined;
  /** The organization that runs the station. */
  organization?: OrganizationFilterInput | null | undefined;
  purpose?: StringOperationFilterInput | null | undefined;
  /** Whether a rider gets to the door on an e-bike. */
  riderAccess?: BooleanOperationFilterInput | null | undefined;
  seats?: IntOperationFilterInput | null | undefined;
  /** What the station offers. */
  services?: ListFilterInputTypeOfServiceFilterInput | null | undefined;
  status?: StationStatusOperationFilterInput | null | undefined;
  tier?: StationTierOperationFilterInput | null | undefined;
  /** When the store last wrote it. */
  updatedAt?: DateTimeOperationFilterInput | null | undefined;
  /** Counts the changes, from 1; an update of a row that somebody else has changed since is refused. */
  version?: IntOperationFilterInput | null | undefined;
};

/** 暖蜂驿站 and its like, 党群服务中心, 服务点, 食堂, 工坊. */
export type StationKind =
  | 'CANTEEN'
  | 'REST_STATION'
  | 'SERVICE_CENTER'
  | 'SERVICE_POINT'
  | 'WORKSHOP';

export type StationKindOperationFilterInput = {
  eq?: StationKind | null | undefined;
  in?: Array<StationKind> | null | undefined;
  neq?: StationKind | null | undefined;
  nin?: Array<StationKind> | null | undefined;
};

export type StationStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED'
  | 'SUSPENDED';

export type StationStatusOperationFilterInput = {
  eq?: StationStatus | null | undefined;
  in?: Array<StationStatus> | null | undefined;
  neq?: StationStatus | null | undefined;
  nin?: Array<StationStatus> | null | undefined;
};

/** A station's rank in its circle. */
export type StationTier =
  | 'CORE'
  | 'POINT'
  | 'POLE';

export type StationTierOperationFilterInput = {
  eq?: StationTier | null | undefined;
  in?: Array<StationTier> | null | undefined;
  neq?: StationTier | null | undefined;
  nin?: Array<StationTier> | null | undefined;
};

/** What is asked of statistics. */
export type StatisticsInput = {
  /** The codes of the grids, in the order in which they are told; all of the level when not given. */
  grids?: Array<string> | null | undefined;
  /** The level of the grids; DISTRICT when neither level nor grids are given. */
  level?: GridLevel | null | undefined;
  /** One to twelve things that the map counts, as in stations status=OPEN , merchants by=category or grids level=COMMUNITY sum=population , or that were reported, as in reported KEY . */
  measures: Array<string>;
  /** What days are told by, for what happens on days (cases, activities) and for what was reported; all days together when not given. */
  period?: StatisticsPeriod | null | undefined;
  /** The first day. */
  since?: string | null | undefined;
  /** The last day. */
  until?: string | null | undefined;
  /** The code of a grid; only grids below it, or itself, are told. */
  within?: string | null | undefined;
};

/** What days are told by. */
export type StatisticsPeriod =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type StreetFlowFilterInput = {
  and?: Array<StreetFlowFilterInput> | null | undefined;
  /** Different couriers in the whole period. */
  couriers?: IntOperationFilterInput | null | undefined;
  id?: LongOperationFilterInput | null | undefined;
  metres?: FloatOperationFilterInput | null | undefined;
  or?: Array<StreetFlowFilterInput> | null | undefined;
  path?: LineStringFilterInput | null | undefined;
  survey?: RideSurveyFilterInput | null | undefined;
  /** Means by hour of a working day, 24 figures; null where too few for an answer. */
  weekday?: ListIntOperationFilterInput | null | undefined;
  /** Means by hour of a Saturday or Sunday. */
  weekend?: ListIntOperationFilterInput | null | undefined;
};

export type StringOperationFilterInput = {
  and?: Array<StringOperationFilterInput> | null | undefined;
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  ncontains?: string | null | undefined;
  nendsWith?: string | null | undefined;
  neq?: string | null | undefined;
  nin?: Array<string | null | undefined> | null | undefined;
  nstartsWith?: string | null | undefined;
  or?: Array<StringOperationFilterInput> | null | undefined;
  startsWith?: string | null | undefined;
};

/** What a report or a reported figure is about. */
export type SubjectKind =
  /** An alliance with its members. */
  | 'ALLIANCE'
  /** A grid of any level: a district, a street, a business circle, …, with everything below it. */
  | 'GRID'
  /** An organization with those below it, and the grid in which it works. */
  | 'ORGANIZATION';

/** How a table of text is encoded. */
export type TextEncoding =
  /** With GBK and GB2312, which it includes. */
  | 'GB18030'
  | 'UTF8'
  /** In the order of its byte order mark, else little-endian. */
  | 'UTF16'
  /** In the order of its byte order mark. */
  | 'UTF32';

/** How somebody gets about. */
export type TravelMode =
  /** By electric bicycle, where bicycles may go. */
  | 'EBIKE'
  /** As the crow flies, for comparison. */
  | 'STRAIGHT'
  /** On foot. */
  | 'WALK';

/** What becomes of an activity: what is left out stays, null makes it unknown. */
export type UpdateActivityInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** The day. */
  heldOn?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it is, in the words of the source. */
  kind?: string | null | undefined;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The code of the organization that holds it. */
  organization?: string | null | undefined;
  /** How many took part. */
  participants?: number | null | undefined;
  /** In a few words. */
  title?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of an alliance: what is left out stays, null makes it unknown. */
export type UpdateAllianceInput = {
  /** A Polygon or MultiPolygon; null where only its members are known. */
  area?: unknown;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it is. */
  kind?: AllianceKind | null | undefined;
  /** The code of the organization that leads it. */
  leadOrganization?: string | null | undefined;
  /** The codes of the merchants that are members. */
  merchants?: Array<string> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The codes of the organizations that are members. */
  organizations?: Array<string> | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a case: what is left out stays, null makes it unknown. */
export type UpdateCaseInput = {
  /** What it is about, in the words of the source. */
  category?: string | null | undefined;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Until when it is to be settled. */
  deadline?: string | null | undefined;
  /** The code of its grid; found by the store when a location is given. */
  grid?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it is. */
  kind?: CaseKind | null | undefined;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** When it was opened. */
  openedAt?: string | null | undefined;
  /** The code of the service that it asks for. */
  service?: string | null | undefined;
  /** In a few words; no names of people. */
  title?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a courier route: what is left out stays, null makes it unknown. */
export type UpdateCourierRouteInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How many couriers ride it: at least five. */
  couriers?: number | null | undefined;
  /** Couriers by hour of a working day, 24 figures; an hour of one to four is unknown: null. */
  hourly?: Array<number | null | undefined> | null | undefined;
  /** Couriers by hour of a Saturday or Sunday, 24 figures; an hour of one to four is unknown: null. */
  hourlyWeekend?: Array<number | null | undefined> | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** A LineString. */
  path?: unknown;
  /** The platform for which its couriers ride. */
  platform?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a demand cell: what is left out stays, null makes it unknown. */
export type UpdateDemandCellInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers present by hour of a working day, 24 figures; null where unknown. */
  couriersWeekday?: Array<number | null | undefined> | null | undefined;
  /** Couriers present by hour of a Saturday or Sunday, 24 figures; null where unknown. */
  couriersWeekend?: Array<number | null | undefined> | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location?: unknown;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** Residents. */
  residents?: number | null | undefined;
  /** Where the figures come from. */
  source?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
  /** Couriers who wait there at some time of an hour of a working day, 24 figures; an hour of one to four is unknown: null. */
  waitingWeekday?: Array<number | null | undefined> | null | undefined;
  /** The same of a Saturday or Sunday. */
  waitingWeekend?: Array<number | null | undefined> | null | undefined;
};

/** What becomes of a grid: what is left out stays, null makes it unknown. */
export type UpdateGridInput = {
  /** A Polygon or MultiPolygon. */
  boundary?: unknown;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Couriers, riders and drivers who work here. */
  couriers?: number | null | undefined;
  /** Full-time grid workers. */
  fullTimeStaff?: number | null | undefined;
  /** Households. */
  households?: number | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** Its level in the tree, or what special grid it is. */
  level?: GridLevel | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The code of the grid above it; null at the top. */
  parent?: string | null | undefined;
  /** Part-time grid workers. */
  partTimeStaff?: number | null | undefined;
  /** Residents. */
  population?: number | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of an indicator: what is left out stays, null makes it unknown. */
export type UpdateIndicatorInput = {
  /** The code of the alliance that it is about. */
  alliance?: string | null | undefined;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** What of the map it counts, such as stations kind=REST_STATION status=OPEN ; null for what the map can't count. */
  counts?: string | null | undefined;
  /** The code of the grid that it is about; one of grid, organization and alliance. */
  grid?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it measures, the same word for all who report it. */
  key?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Its name in Chinese. */
  nameZh?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The code of the organization that it is about. */
  organization?: string | null | undefined;
  /** The last day that it is about. */
  periodEnd?: string | null | undefined;
  /** The first day that it is about. */
  periodStart?: string | null | undefined;
  /** How the source put it; EXACT when not given. */
  qualifier?: Qualifier | null | undefined;
  /** Who reported it, and where. */
  source?: string | null | undefined;
  /** Its unit. */
  unit?: string | null | undefined;
  /** The figure; null where it is unknown. */
  value?: number | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a merchant: what is left out stays, null makes it unknown. */
export type UpdateMerchantInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** Its trade, in the words of the source. */
  category?: string | null | undefined;
  /** Its place in an industry chain. */
  chainStage?: ChainStage | null | undefined;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** A Point. The store finds its grid; outside every grid it has none. */
  location?: unknown;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** Demonstration titles, in the words of who gave them. */
  titles?: Array<string> | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of an offer: what is left out stays, null makes it unknown. */
export type UpdateOfferInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it is. */
  kind?: OfferKind | null | undefined;
  /** The code of the merchant that makes it. */
  merchant?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** Points; for POINTS_REDEMPTION, and for nothing else. */
  pointsPrice?: number | null | undefined;
  /** What couriers get. */
  title?: string | null | undefined;
  /** The first day; null is open. */
  validFrom?: string | null | undefined;
  /** The last day; null is open. */
  validUntil?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of an organization: what is left out stays, null makes it unknown. */
export type UpdateOrganizationInput = {
  /** Where it is active: a Polygon or MultiPolygon. */
  activityArea?: unknown;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** How it was formed. */
  formedBy?: FormedBy | null | undefined;
  /** The code of the grid in which it works; found by the store when a location is given. */
  grid?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** Its industry, in the words of the source. */
  industry?: string | null | undefined;
  /** Instructors. */
  instructors?: number | null | undefined;
  /** What it is. */
  kind?: OrganizationKind | null | undefined;
  /** Where it meets: a Point. */
  location?: unknown;
  /** Members. */
  members?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The code of the organization above it; null at the top. At most six levels. */
  parent?: string | null | undefined;
  /** Of an association only. */
  purpose?: AssociationPurpose | null | undefined;
  /** The codes of the courier routes that it follows. */
  routes?: Array<string> | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a points bank: what is left out stays, null makes it unknown. */
export type UpdatePointsBankInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The code of its grid. */
  grid?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** Where points are redeemed; in place of those before. */
  outlets?: Array<PointsOutletInput> | null | undefined;
  /** Points issued to all members together, since the beginning. */
  pointsIssued?: number | null | undefined;
  /** Points redeemed; at most what was issued. */
  pointsRedeemed?: number | null | undefined;
  /** What earns points, or costs them, in order; in place of those before. */
  rules?: Array<PointsRuleInput> | null | undefined;
  /** Ranks that points reach, in order; in place of those before. */
  tiers?: Array<PointsTierInput> | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a project: what is left out stays, null makes it unknown. */
export type UpdateProjectInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code of the case that it answers. */
  need?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The code of the organization that runs it. */
  organization?: string | null | undefined;
  /** The code of the resource that it uses. */
  resource?: string | null | undefined;
  /** How far it is. */
  status?: ProjectStatus | null | undefined;
  /** In a few words. */
  title?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a resource: what is left out stays, null makes it unknown. */
export type UpdateResourceInput = {
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it is, in the words of the source. */
  kind?: string | null | undefined;
  /** A Point; null where it has no place. */
  location?: unknown;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** The code of the organization that offers it. */
  organization?: string | null | undefined;
  /** The code of the service that it offers. */
  service?: string | null | undefined;
  /** In a few words. */
  title?: string | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What becomes of a station: what is left out stays, null makes it unknown. */
export type UpdateStationInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** Its brand. */
  brand?: string | null | undefined;
  /** How it was built. */
  buildKind?: BuildKind | null | undefined;
  /** Which one; this or the id. */
  code?: string | null | undefined;
  /** The system of the positions. */
  coordinateSystem?: CoordinateSystem;
  /** Visitors per day. */
  dailyCapacity?: number | null | undefined;
  /** Square metres, above zero. */
  floorAreaSquareMetres?: number | null | undefined;
  /** Who gives the room. */
  host?: string | null | undefined;
  /** Which one; this or the code. */
  id?: string | number | null | undefined;
  /** What it is. */
  kind?: StationKind | null | undefined;
  /** The entrance: a Point. The store finds its grid; outside every grid it has none. */
  location?: unknown;
  /** Its name. */
  name?: string | null | undefined;
  /** The code from now on. */
  newCode?: string | null | undefined;
  /** In OSM's opening_hours syntax, local time. */
  openingHours?: string | null | undefined;
  /** The code of the organization that runs it. */
  organization?: string | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** Whether a rider gets to the door on an e-bike. */
  riderAccess?: boolean | null | undefined;
  /** Seats. */
  seats?: number | null | undefined;
  /** The codes of the services that it offers. */
  services?: Array<string> | null | undefined;
  /** Whether it is planned, open, suspended or closed. */
  status?: StationStatus | null | undefined;
  /** Its rank in its circle. */
  tier?: StationTier | null | undefined;
  /** The version that was read; the update is refused when somebody else has changed it since. */
  version: number;
};

/** What is asked: how should the grids of an area be grouped into zones (片区)? */
export type ZoneBriefInput = {
  /** What the grids of a zone are to be alike in; all of it when not given. */
  alike?: Array<ZoneTrait> | null | undefined;
  /** The code of the grid whose grids are grouped. */
  area: string;
  /** How much equal sizes count beside likeness, 0–100. */
  balance?: number;
  /** The least size of a zone; none when not given. */
  leastSize?: number | null | undefined;
  /** The level of the grids that zones are made of. */
  level?: GridLevel;
  /** The greatest size of a zone; none when not given. */
  mostSize?: number | null | undefined;
  /** What the plan is called; where and how many zones, when not given. */
  name?: string | null | undefined;
  /** Decides among chances: the same problem and seed have the same plan. */
  seed?: number;
  /** What makes a zone large. */
  sizeBy?: ZoneSize;
  /** How many zones there are to be, 1–100. */
  zones: number;
};

/** Why a grid can't be moved to a zone. */
export type ZoneMoveProblem =
  /** The grid is all that its zone has. */
  | 'LAST_OF_ZONE'
  /** The grid has no border with the zone. */
  | 'NOT_BESIDE'
  /** Without the grid its zone would fall apart. */
  | 'TORN_APART';

/** How good a plan is known to be. */
export type ZoneProof =
  /** The best one that the search came upon. */
  | 'FOUND'
  /** No plan is better: all were compared. */
  | 'OPTIMAL';

/** What makes a zone large. */
export type ZoneSize =
  /** Its couriers, riders and drivers. */
  | 'COURIERS'
  /** How many grids it has. */
  | 'GRIDS'
  /** Its residents. */
  | 'RESIDENTS';

/** What grids are alike in, or not. */
export type ZoneTrait =
  /** Couriers by square kilometre. */
  | 'COURIERS'
  /** Cases by square kilometre: what people reported, wished for and needed. */
  | 'NEEDS'
  /** Which kinds of merchants and places there are, by their shares. */
  | 'PLACES'
  /** Residents by square kilometre. */
  | 'RESIDENTS';

export type AllianceListQueryVariables = Exact<{
  where?: AllianceFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AllianceListQuery = { alliances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: AllianceKind, merchantCount: number, leadOrganization: { name: string } | null, area: { coordinates: Array<Array<Array<[number, number]>>> } | null }> | null } | null };

export type AllianceMembersQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type AllianceMembersQuery = { alliance: { merchants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, category: string, chainStage: ChainStage | null, location: { coordinates: [number, number] } }> | null } | null } | null };

export type MerchantListQueryVariables = Exact<{
  where?: MerchantFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MerchantListQuery = { merchants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, category: string, chainStage: ChainStage | null, titles: Array<string>, address: string | null, grid: { name: string } | null, location: { coordinates: [number, number] } }> | null } | null };

export type OfferListQueryVariables = Exact<{
  where?: OfferFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferListQuery = { offers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, kind: OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string, location: { coordinates: [number, number] } } }> | null } | null };

export type PointsBankListQueryVariables = Exact<{
  where?: PointsBankFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type PointsBankListQuery = { pointsBanks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { name: string } | null, rules: Array<{ ordinal: number, kind: PointsRuleKind, title: string, points: number }>, tiers: Array<{ ordinal: number, name: string, threshold: number }>, outlets: Array<{ id: number, merchant: { code: string, name: string, location: { coordinates: [number, number] } } | null, station: { code: string, name: string, location: { coordinates: [number, number] } } | null }> }> | null } | null };

export type BranchPlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchPlanListQuery = { plans: { nodes: Array<{ code: string, name: string, status: PlanStatus, updatedAt: string, certificate: unknown }> | null } | null };

export type BranchPlanQueryVariables = Exact<{
  code: string;
}>;


export type BranchPlanQuery = { branchPlan: { code: string, solution: { routes: number, couriers: number, branches: Array<{ ordinal: number, name: string, existing: string | null, couriers: number, routes: Array<{ code: string }>, meeting: { name: string, lon: number, lat: number, meanDetourMinutes: number } | null, chain: { coordinates: Array<[number, number]> } | null, area: { coordinates: Array<Array<Array<[number, number]>>> } }>, leftOut: Array<{ code: string, name: string | null, couriers: number, reason: LeftOutReason }> } } | null };

export type CaseLineFragment = { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null }> | null } | null };

export type HandlersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HandlersQuery = { organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string }> | null } | null };

export type AcceptCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type AcceptCaseMutation = { acceptCase: { case: { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type AssignCaseMutationVariables = Exact<{
  code: string;
  version: number;
  handler: string;
}>;


export type AssignCaseMutation = { assignCase: { case: { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type ResolveCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ResolveCaseMutation = { resolveCase: { case: { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type ConfirmCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ConfirmCaseMutation = { confirmCase: { case: { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type ReopenCaseMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ReopenCaseMutation = { reopenCase: { case: { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type RejectCaseMutationVariables = Exact<{
  code: string;
  version: number;
  reason: string;
}>;


export type RejectCaseMutation = { rejectCase: { case: { code: string, version: number, kind: CaseKind, status: CaseStatus, category: string, title: string | null, openedAt: string, deadline: string | null, rejectionReason: string | null, isOverdue: boolean | null, nextSteps: Array<CaseStep>, handler: { code: string, name: string } | null, grid: { name: string } | null, location: { coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'TransitionNotAllowedError', message: string }
    > | null } };

export type GridIndicatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GridIndicatorsQuery = { indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, nameZh: string, nameEn: string | null, value: number | null, unit: string | null, periodEnd: string | null, grid: { code: string, name: string } | null }> | null } | null };

export type CoverageFiguresFragment = { status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } };

export type HighestGridsQueryVariables = Exact<{
  minutes: number;
  mode: TravelMode;
  hour?: number | null | undefined;
  dayType: DayType;
  whenOpen: boolean;
}>;


export type HighestGridsQuery = { coverages: Array<{ status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type GridCoveragesQueryVariables = Exact<{
  within: string;
  minutes: number;
  mode: TravelMode;
  hour?: number | null | undefined;
  dayType: DayType;
  whenOpen: boolean;
}>;


export type GridCoveragesQuery = { coverages: Array<{ status: CoverageStatus, couriers: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, residents: { known: number | null, covered: number | null, share: number | null, unknownCells: number }, grid: { code: string, name: string, centre: [number, number], bounds: Array<number>, couriers: number | null, population: number | null } }> };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: FeatureKind | null | undefined;
  operation?: ChangeOperation | null | undefined;
  code?: string | null | undefined;
  actor?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, actor: string, kind: FeatureKind, operation: ChangeOperation, code: string | null, count: number, changedFields: Array<string> }> | null } | null };

export type RevertChangeMutationVariables = Exact<{
  id: string | number;
}>;


export type RevertChangeMutation = { revertChange: { change: { id: string } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string }
      | { __typename: 'ChangedSinceError', message: string, actor: string, at: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'ImportStaysError', message: string, kind: FeatureKind, count: number }
      | { __typename: 'MissingReferenceError', message: string, kind: FeatureKind, codes: Array<string> }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
      | { __typename: 'UnknownChangeError', message: string }
      | { __typename: 'WrongLevelError', message: string }
    > | null } };

export type EditedActivityFragment = { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, organization: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadActivityQueryVariables = Exact<{
  code: string;
}>;


export type ReadActivityQuery = { feature: { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindActivityQueryVariables = Exact<{
  text: string;
}>;


export type FindActivityQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateActivityMutationVariables = Exact<{
  input: CreateActivityInput;
}>;


export type CreateActivityMutation = { done: { feature: { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, organization: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateActivityMutationVariables = Exact<{
  input: UpdateActivityInput;
}>;


export type UpdateActivityMutation = { done: { feature: { code: string, version: number, kind: string, title: string, heldOn: string, participants: number | null, organization: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteActivityMutationVariables = Exact<{
  input: DeleteActivityInput;
}>;


export type DeleteActivityMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type EditedAllianceFragment = { code: string, version: number, name: string, kind: AllianceKind, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null };

export type ReadAllianceQueryVariables = Exact<{
  code: string;
}>;


export type ReadAllianceQuery = { feature: { code: string, version: number, name: string, kind: AllianceKind, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null };

export type FindAllianceQueryVariables = Exact<{
  text: string;
}>;


export type FindAllianceQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateAllianceMutationVariables = Exact<{
  input: CreateAllianceInput;
}>;


export type CreateAllianceMutation = { done: { feature: { code: string, version: number, name: string, kind: AllianceKind, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateAllianceMutationVariables = Exact<{
  input: UpdateAllianceInput;
}>;


export type UpdateAllianceMutation = { done: { feature: { code: string, version: number, name: string, kind: AllianceKind, leadOrganization: { code: string, name: string } | null, merchants: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, organizations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string }> | null } | null, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteAllianceMutationVariables = Exact<{
  input: DeleteAllianceInput;
}>;


export type DeleteAllianceMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedCaseFragment = { code: string, version: number, kind: CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadCaseQueryVariables = Exact<{
  code: string;
}>;


export type ReadCaseQuery = { feature: { code: string, version: number, kind: CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindCaseQueryVariables = Exact<{
  text: string;
}>;


export type FindCaseQuery = { found: { nodes: Array<{ code: string, name: string | null }> | null } | null };

export type CreateCaseMutationVariables = Exact<{
  input: CreateCaseInput;
}>;


export type CreateCaseMutation = { done: { feature: { code: string, version: number, kind: CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type UpdateCaseMutationVariables = Exact<{
  input: UpdateCaseInput;
}>;


export type UpdateCaseMutation = { done: { feature: { code: string, version: number, kind: CaseKind, category: string, title: string | null, openedAt: string, deadline: string | null, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type DeleteCaseMutationVariables = Exact<{
  input: DeleteCaseInput;
}>;


export type DeleteCaseMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedCourierRouteFragment = { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, path: { type: GeoJsonGeometryType, coordinates: Array<[number, number]> } };

export type ReadCourierRouteQueryVariables = Exact<{
  code: string;
}>;


export type ReadCourierRouteQuery = { feature: { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, path: { type: GeoJsonGeometryType, coordinates: Array<[number, number]> } } | null };

export type FindCourierRouteQueryVariables = Exact<{
  text: string;
}>;


export type FindCourierRouteQuery = { found: { nodes: Array<{ code: string, name: string | null }> | null } | null };

export type CreateCourierRouteMutationVariables = Exact<{
  input: CreateCourierRouteInput;
}>;


export type CreateCourierRouteMutation = { done: { feature: { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, path: { type: GeoJsonGeometryType, coordinates: Array<[number, number]> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type UpdateCourierRouteMutationVariables = Exact<{
  input: UpdateCourierRouteInput;
}>;


export type UpdateCourierRouteMutation = { done: { feature: { code: string, version: number, name: string | null, platform: string | null, couriers: number, hourly: Array<number | null> | null, hourlyWeekend: Array<number | null> | null, path: { type: GeoJsonGeometryType, coordinates: Array<[number, number]> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type DeleteCourierRouteMutationVariables = Exact<{
  input: DeleteCourierRouteInput;
}>;


export type DeleteCourierRouteMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedDemandCellFragment = { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, location: { type: GeoJsonGeometryType, coordinates: [number, number] } };

export type ReadDemandCellQueryVariables = Exact<{
  code: string;
}>;


export type ReadDemandCellQuery = { feature: { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null };

export type FindDemandCellQueryVariables = Exact<{
  text: string;
}>;


export type FindDemandCellQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateDemandCellMutationVariables = Exact<{
  input: CreateDemandCellInput;
}>;


export type CreateDemandCellMutation = { done: { feature: { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type UpdateDemandCellMutationVariables = Exact<{
  input: UpdateDemandCellInput;
}>;


export type UpdateDemandCellMutation = { done: { feature: { code: string, version: number, residents: number | null, couriersWeekday: Array<number | null> | null, couriersWeekend: Array<number | null> | null, waitingWeekday: Array<number | null> | null, waitingWeekend: Array<number | null> | null, source: string, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'TooFewCouriersError', message: string, field: string, couriers: number, least: number }
    > | null } };

export type DeleteDemandCellMutationVariables = Exact<{
  input: DeleteDemandCellInput;
}>;


export type DeleteDemandCellMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type EditedGridFragment = { code: string, version: number, name: string, level: GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, parent: { code: string, name: string } | null, boundary: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } };

export type ReadGridQueryVariables = Exact<{
  code: string;
}>;


export type ReadGridQuery = { feature: { code: string, version: number, name: string, level: GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, parent: { code: string, name: string } | null, boundary: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } } | null };

export type FindGridQueryVariables = Exact<{
  text: string;
}>;


export type FindGridQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateGridMutationVariables = Exact<{
  input: CreateGridInput;
}>;


export type CreateGridMutation = { done: { feature: { code: string, version: number, name: string, level: GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, parent: { code: string, name: string } | null, boundary: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'WrongLevelError', message: string }
    > | null } };

export type UpdateGridMutationVariables = Exact<{
  input: UpdateGridInput;
}>;


export type UpdateGridMutation = { done: { feature: { code: string, version: number, name: string, level: GridLevel, population: number | null, households: number | null, couriers: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, parent: { code: string, name: string } | null, boundary: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'WrongLevelError', message: string }
    > | null } };

export type DeleteGridMutationVariables = Exact<{
  input: DeleteGridInput;
}>;


export type DeleteGridMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedIndicatorFragment = { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null };

export type ReadIndicatorQueryVariables = Exact<{
  code: string;
}>;


export type ReadIndicatorQuery = { feature: { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null } | null };

export type FindIndicatorQueryVariables = Exact<{
  text: string;
}>;


export type FindIndicatorQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { done: { feature: { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownAllianceError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateIndicatorMutationVariables = Exact<{
  input: UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { done: { feature: { code: string, version: number, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counts: string | null, grid: { code: string, name: string } | null, organization: { code: string, name: string } | null, alliance: { code: string, name: string } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownAllianceError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteIndicatorMutationVariables = Exact<{
  input: DeleteIndicatorInput;
}>;


export type DeleteIndicatorMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type EditedMerchantFragment = { code: string, version: number, name: string, category: string, chainStage: ChainStage | null, titles: Array<string>, address: string | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } };

export type ReadMerchantQueryVariables = Exact<{
  code: string;
}>;


export type ReadMerchantQuery = { feature: { code: string, version: number, name: string, category: string, chainStage: ChainStage | null, titles: Array<string>, address: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null };

export type FindMerchantQueryVariables = Exact<{
  text: string;
}>;


export type FindMerchantQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateMerchantMutationVariables = Exact<{
  input: CreateMerchantInput;
}>;


export type CreateMerchantMutation = { done: { feature: { code: string, version: number, name: string, category: string, chainStage: ChainStage | null, titles: Array<string>, address: string | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
    > | null } };

export type UpdateMerchantMutationVariables = Exact<{
  input: UpdateMerchantInput;
}>;


export type UpdateMerchantMutation = { done: { feature: { code: string, version: number, name: string, category: string, chainStage: ChainStage | null, titles: Array<string>, address: string | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type DeleteMerchantMutationVariables = Exact<{
  input: DeleteMerchantInput;
}>;


export type DeleteMerchantMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedOfferFragment = { code: string, version: number, kind: OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string } };

export type ReadOfferQueryVariables = Exact<{
  code: string;
}>;


export type ReadOfferQuery = { feature: { code: string, version: number, kind: OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, merchant: { code: string, name: string } } | null };

export type FindOfferQueryVariables = Exact<{
  text: string;
}>;


export type FindOfferQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateOfferMutationVariables = Exact<{
  input: CreateOfferInput;
}>;


export type CreateOfferMutation = { done: { feature: { code: string, version: number, kind: OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string } } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownMerchantError', message: string }
    > | null } };

export type UpdateOfferMutationVariables = Exact<{
  input: UpdateOfferInput;
}>;


export type UpdateOfferMutation = { done: { feature: { code: string, version: number, kind: OfferKind, title: string, pointsPrice: number | null, validFrom: string | null, validUntil: string | null, merchant: { code: string, name: string } } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownMerchantError', message: string }
    > | null } };

export type DeleteOfferMutationVariables = Exact<{
  input: DeleteOfferInput;
}>;


export type DeleteOfferMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type EditedOrganizationFragment = { code: string, version: number, name: string, kind: OrganizationKind, industry: string | null, formedBy: FormedBy | null, purpose: AssociationPurpose | null, members: number | null, instructors: number | null, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null };

export type ReadOrganizationQueryVariables = Exact<{
  code: string;
}>;


export type ReadOrganizationQuery = { feature: { code: string, version: number, name: string, kind: OrganizationKind, industry: string | null, formedBy: FormedBy | null, purpose: AssociationPurpose | null, members: number | null, instructors: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null };

export type FindOrganizationQueryVariables = Exact<{
  text: string;
}>;


export type FindOrganizationQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { done: { feature: { code: string, version: number, name: string, kind: OrganizationKind, industry: string | null, formedBy: FormedBy | null, purpose: AssociationPurpose | null, members: number | null, instructors: number | null, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownCourierRouteError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { done: { feature: { code: string, version: number, name: string, kind: OrganizationKind, industry: string | null, formedBy: FormedBy | null, purpose: AssociationPurpose | null, members: number | null, instructors: number | null, parent: { code: string, name: string } | null, grid: { code: string, name: string } | null, routes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, name: string | null }> | null } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null, activityArea: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } | null } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'CycleError', message: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownCourierRouteError', message: string }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
    > | null } };

export type DeleteOrganizationMutationVariables = Exact<{
  input: DeleteOrganizationInput;
}>;


export type DeleteOrganizationMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedPointsBankFragment = { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { code: string, name: string } | null, rules: Array<{ kind: PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> };

export type ReadPointsBankQueryVariables = Exact<{
  code: string;
}>;


export type ReadPointsBankQuery = { feature: { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, grid: { code: string, name: string } | null, rules: Array<{ kind: PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> } | null };

export type FindPointsBankQueryVariables = Exact<{
  text: string;
}>;


export type FindPointsBankQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreatePointsBankMutationVariables = Exact<{
  input: CreatePointsBankInput;
}>;


export type CreatePointsBankMutation = { done: { feature: { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { code: string, name: string } | null, rules: Array<{ kind: PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownStationError', message: string }
    > | null } };

export type UpdatePointsBankMutationVariables = Exact<{
  input: UpdatePointsBankInput;
}>;


export type UpdatePointsBankMutation = { done: { feature: { code: string, version: number, name: string, pointsIssued: number | null, pointsRedeemed: number | null, grid: { code: string, name: string } | null, rules: Array<{ kind: PointsRuleKind, title: string, points: number }>, tiers: Array<{ name: string, threshold: number }>, outlets: Array<{ merchant: { code: string, name: string } | null, station: { code: string, name: string } | null }> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string, rule: string }
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownGridError', message: string }
      | { __typename: 'UnknownMerchantError', message: string }
      | { __typename: 'UnknownStationError', message: string }
    > | null } };

export type DeletePointsBankMutationVariables = Exact<{
  input: DeletePointsBankInput;
}>;


export type DeletePointsBankMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type EditedProjectFragment = { code: string, version: number, title: string, status: ProjectStatus, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadProjectQueryVariables = Exact<{
  code: string;
}>;


export type ReadProjectQuery = { feature: { code: string, version: number, title: string, status: ProjectStatus, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindProjectQueryVariables = Exact<{
  text: string;
}>;


export type FindProjectQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { done: { feature: { code: string, version: number, title: string, status: ProjectStatus, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownCaseError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownResourceError', message: string }
    > | null } };

export type UpdateProjectMutationVariables = Exact<{
  input: UpdateProjectInput;
}>;


export type UpdateProjectMutation = { done: { feature: { code: string, version: number, title: string, status: ProjectStatus, organization: { code: string, name: string } | null, need: { code: string, name: string | null } | null, resource: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownCaseError', message: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownResourceError', message: string }
    > | null } };

export type DeleteProjectMutationVariables = Exact<{
  input: DeleteProjectInput;
}>;


export type DeleteProjectMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
    > | null } };

export type EditedResourceFragment = { code: string, version: number, kind: string, title: string, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null };

export type ReadResourceQueryVariables = Exact<{
  code: string;
}>;


export type ReadResourceQuery = { feature: { code: string, version: number, kind: string, title: string, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null };

export type FindResourceQueryVariables = Exact<{
  text: string;
}>;


export type FindResourceQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateResourceMutationVariables = Exact<{
  input: CreateResourceInput;
}>;


export type CreateResourceMutation = { done: { feature: { code: string, version: number, kind: string, title: string, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type UpdateResourceMutationVariables = Exact<{
  input: UpdateResourceInput;
}>;


export type UpdateResourceMutation = { done: { feature: { code: string, version: number, kind: string, title: string, organization: { code: string, name: string }, service: { code: string, name: string } | null, location: { type: GeoJsonGeometryType, coordinates: [number, number] } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type DeleteResourceMutationVariables = Exact<{
  input: DeleteResourceInput;
}>;


export type DeleteResourceMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type EditedStationFragment = { code: string, version: number, name: string, kind: StationKind, status: StationStatus, buildKind: BuildKind | null, tier: StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: GeoJsonGeometryType, coordinates: [number, number] } };

export type ReadStationQueryVariables = Exact<{
  code: string;
}>;


export type ReadStationQuery = { feature: { code: string, version: number, name: string, kind: StationKind, status: StationStatus, buildKind: BuildKind | null, tier: StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, history: Array<{ at: string, actor: string, changedFields: Array<string> }>, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null };

export type FindStationQueryVariables = Exact<{
  text: string;
}>;


export type FindStationQuery = { found: { nodes: Array<{ code: string, name: string }> | null } | null };

export type CreateStationMutationVariables = Exact<{
  input: CreateStationInput;
}>;


export type CreateStationMutation = { done: { feature: { code: string, version: number, name: string, kind: StationKind, status: StationStatus, buildKind: BuildKind | null, tier: StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string, code: string }
      | { __typename: 'InvalidGeometryError', message: string }
      | { __typename: 'InvalidOpeningHoursError', message: string, reason: string }
      | { __typename: 'InvalidValueError', message: string, field: string, reason: string }
      | { __typename: 'OutsideRangeError', message: string, field: string, min: number, max: number }
      | { __typename: 'UnknownOrganizationError', message: string }
      | { __typename: 'UnknownServiceError', message: string }
    > | null } };

export type UpdateStationMutationVariables = Exact<{
  input: UpdateStationInput;
}>;


export type UpdateStationMutation = { done: { feature: { code: string, version: number, name: string, kind: StationKind, status: StationStatus, buildKind: BuildKind | null, tier: StationTier | null, openingHours: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, purpose: string | null, brand: string | null, host: string | null, organization: { code: string, name: string } | null, services: Array<{ code: string, name: string }>, location: { type: GeoJsonGeometryType, coordinates: [number, number] } } | null, errors: Array<
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
  input: DeleteStationInput;
}>;


export type DeleteStationMutation = { done: { errors: Array<
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string, expected: number, actual: number }
      | { __typename: 'StillReferencedError', message: string, kind: FeatureKind, count: number }
    > | null } };

export type GapsQueryVariables = Exact<{
  within: string;
  question: CoverageQuestionInput;
  kind?: GapKind | null | undefined;
}>;


export type GapsQuery = { gaps: Array<{ kind: GapKind, cells: number, nearestMinutes: number | null, furthestMinutes: number | null, minutesOverLimit: number | null, areaSquareMetres: number, residents: { known: number | null, unknownCells: number }, couriers: { known: number | null, unknownCells: number }, nearestStation: { code: string, name: string } | null, area: { type: GeoJsonGeometryType, coordinates: Array<Array<Array<[number, number]>>> } }> };

export type OverclaimsQueryVariables = Exact<{
  within: string;
  question: CoverageQuestionInput;
}>;


export type OverclaimsQuery = { overclaims: Array<{ cells: number, overclaimedCells: number, straightSquareMetres: number, networkSquareMetres: number | null, station: { code: string, name: string, location: { coordinates: [number, number] } } | null, residents: { known: number | null }, overclaimedResidents: { known: number | null }, couriers: { known: number | null }, overclaimedCouriers: { known: number | null } }> };

export type StationHereQueryVariables = Exact<{
  within: string;
  at: [number, number];
  services?: Array<string> | string | null | undefined;
  openingHours?: string | null | undefined;
  question: CoverageQuestionInput;
}>;


export type StationHereQuery = { coverageWhatIf: { within: { cellsGained: number, couriersGained: number | null, residentsGained: number | null } | null, grids: Array<{ cellsGained: number, couriersGained: number | null, residentsGained: number | null, grid: { code: string, name: string } }> } };

export type ImportPreviewFragment = { upload: string, name: string, hasGeometry: boolean, encoding: TextEncoding | null, system: string | null, columns: Array<{ header: string, proposal: string | null }>, rows: Array<{ number: number, cells: Array<string | null> }>, targets: Array<{ name: string, label: string | null, isKey: boolean, isRequired: boolean, isGeometry: boolean }> };

export type ImportJobFragment = { id: string, state: JobState, progress: number, stage: string | null, error: string | null, rejectedFile: string | null, import: { applied: boolean, read: number, inserted: number, updated: number, unchanged: number, rejected: number, repaired: number, warningCount: number, warnings: Array<{ row: number | null, column: string | null, reason: string }> } | null };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewFeatureImportInput;
}>;


export type PreviewImportMutation = { previewFeatureImport: { featureImportPreview: { upload: string, name: string, hasGeometry: boolean, encoding: TextEncoding | null, system: string | null, columns: Array<{ header: string, proposal: string | null }>, rows: Array<{ number: number, cells: Array<string | null> }>, targets: Array<{ name: string, label: string | null, isKey: boolean, isRequired: boolean, isGeometry: boolean }> } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NoRoomForUploadError', message: string }
      | { __typename: 'UnknownLayerError', message: string, layers: Array<string> }
      | { __typename: 'UnpacksTooLargeError', message: string }
      | { __typename: 'UnusableFileError', message: string }
      | { __typename: 'UploadGoneError', message: string }
    > | null } };

export type StartImportMutationVariables = Exact<{
  input: StartFeatureImportInput;
}>;


export type StartImportMutation = { startFeatureImport: { job: { id: string, state: JobState, progress: number, stage: string | null, error: string | null, rejectedFile: string | null, import: { applied: boolean, read: number, inserted: number, updated: number, unchanged: number, rejected: number, repaired: number, warningCount: number, warnings: Array<{ row: number | null, column: string | null, reason: string }> } | null } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NoRoomForUploadError', message: string }
      | { __typename: 'UndeclaredSystemError', message: string }
      | { __typename: 'UnknownLayerError', message: string, layers: Array<string> }
      | { __typename: 'UnknownSystemError', message: string }
      | { __typename: 'UnpacksTooLargeError', message: string }
      | { __typename: 'UnusableFileError', message: string }
      | { __typename: 'UploadGoneError', message: string }
    > | null } };

export type ImportChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportChangedSubscription = { jobChanged: { id: string, state: JobState, progress: number, stage: string | null, error: string | null, rejectedFile: string | null, import: { applied: boolean, read: number, inserted: number, updated: number, unchanged: number, rejected: number, repaired: number, warningCount: number, warnings: Array<{ row: number | null, column: string | null, reason: string }> } | null } };

export type RejectedRowsQueryVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type RejectedRowsQuery = { job: { rejectedRows: Array<{ row: number | null, column: string | null, value: string | null, reason: string }> } | null };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { cancelJob: { errors: Array<
      | { __typename: 'JobEndedError', message: string }
      | { __typename: 'UnknownJobError', message: string }
    > | null } };

export type IndicatorFiguresQueryVariables = Exact<{
  where: IndicatorFilterInput;
  counted: boolean;
}>;


export type IndicatorFiguresQuery = { indicators: { nodes: Array<{ code: string, key: string, nameZh: string, nameEn: string | null, value: number | null, qualifier: Qualifier, unit: string | null, periodStart: string | null, periodEnd: string | null, source: string, counted?: { value: number | null, unknownFeatures: number, difference: number | null, agrees: boolean | null } | null }> | null } | null };

export type StationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StationChangedSubscription = { stationChanged: { code: string | null } };

export type GridChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type GridChangedSubscription = { gridChanged: { code: string | null } };

export type OrganizationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OrganizationChangedSubscription = { organizationChanged: { code: string | null } };

export type AllianceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AllianceChangedSubscription = { allianceChanged: { code: string | null } };

export type MerchantChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MerchantChangedSubscription = { merchantChanged: { code: string | null } };

export type CourierRouteChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CourierRouteChangedSubscription = { courierRouteChanged: { code: string | null } };

export type PlanChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PlanChangedSubscription = { planChanged: { code: string | null } };

export type DemandCellChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DemandCellChangedSubscription = { demandCellChanged: { code: string | null } };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: Array<{ name: string, sourceName: string, sourceDate: string | null, bounds: Array<number>, walkKilometres: number, ebikeKilometres: number, synthetic: boolean }> };

export type CoverageTrendQueryVariables = Exact<{
  grid: string;
  question?: CoverageQuestionInput | null | undefined;
}>;


export type CoverageTrendQuery = { coverageTrend: Array<{ day: string, couriers: { known: number | null, covered: number | null, share: number | null }, residents: { known: number | null, covered: number | null, share: number | null } }> };

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


export type ReachableStationsQuery = { nearbyStations: { edges: Array<{ travelSeconds: number | null, distanceMetres: number, node: { code: string, name: string, kind: StationKind, status: StationStatus, services: Array<{ code: string }> } }> | null } | null };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { services: Array<{ code: string, nameZh: string, nameEn: string, group: string }> };

export type CoverageReportQueryVariables = Exact<{
  kind: SubjectKind;
  code: string;
  minutes: number;
  mode: TravelMode;
  language: ReportLanguage;
}>;


export type CoverageReportQuery = { report: { kind: SubjectKind, code: string, name: string, above: Array<string>, asOf: string, findings: Array<string>, page: string } };

export type ReportSubjectsQueryVariables = Exact<{
  text: string;
  kinds: Array<FeatureKind> | FeatureKind;
}>;


export type ReportSubjectsQuery = { search: Array<{ kind: FeatureKind, code: string, name: string, category: string | null, bounds: Array<number> | null }> };

export type ReportSchedulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportSchedulesQuery = { reportSchedules: Array<{ code: string, kind: SubjectKind, subject: string, period: ReportPeriod, language: ReportLanguage, minutes: number, nextDay: string }> };

export type SubjectNamesQueryVariables = Exact<{
  grids: Array<string> | string;
  organizations: Array<string> | string;
  alliances: Array<string> | string;
}>;


export type SubjectNamesQuery = { grids: { nodes: Array<{ code: string, name: string }> | null } | null, organizations: { nodes: Array<{ code: string, name: string }> | null } | null, alliances: { nodes: Array<{ code: string, name: string }> | null } | null };

export type ReportEditionsQueryVariables = Exact<{
  schedule: string;
}>;


export type ReportEditionsQuery = { reportEditions: Array<{ periodStart: string, periodEnd: string, madeAt: string, isLate: boolean, files: Array<{ format: string, address: string }>, figures: Array<{ name: string, value: number | null, previous: number | null, difference: number | null }> }> };

export type CreateReportScheduleMutationVariables = Exact<{
  input: CreateReportScheduleInput;
}>;


export type CreateReportScheduleMutation = { createReportSchedule: { reportSchedule: { code: string } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'UnknownReportSubjectError', message: string }
    > | null } };

export type DeleteReportScheduleMutationVariables = Exact<{
  code: string;
}>;


export type DeleteReportScheduleMutation = { deleteReportSchedule: { reportSchedule: { code: string } | null, errors: Array<{ __typename: 'UnknownScheduleError', message: string }> | null } };

export type RideSurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type RideSurveysQuery = { rideSurveys: { nodes: Array<{ code: string, name: string, kind: RideSurveyKind, firstDate: string | null, lastDate: string | null, leastCouriers: number, couriers: number | null, importedAt: string }> | null } | null };

export type CorridorsQueryVariables = Exact<{
  survey: string;
}>;


export type CorridorsQuery = { corridors: { totalCount: number, nodes: Array<{ id: number, ordinal: number, metres: number, couriers: number, weekday: Array<number | null> | null, weekend: Array<number | null> | null, path: { coordinates: Array<[number, number]> } }> | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: FeatureKind, code: string, name: string, category: string | null, bounds: Array<number> | null }> };

export type DistrictOfQueryVariables = Exact<{
  code: string;
}>;


export type DistrictOfQuery = { grid: { parent: { code: string, level: GridLevel, parent: { code: string, level: GridLevel, parent: { code: string, level: GridLevel } | null } | null } | null } | null };

export type AboveFragment = { code: string, level: GridLevel };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { services: Array<{ code: string, nameZh: string, nameEn: string, group: string, version: number }> };

export type StandardsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StandardsQuery = { standards: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, revision: number, nameZh: string, nameEn: string, source: string, rules: unknown }> | null } | null };

export type RenameServiceMutationVariables = Exact<{
  code: string;
  version: number;
  nameZh: string;
  nameEn: string;
}>;


export type RenameServiceMutation = { updateService: { service: { code: string, version: number, nameZh: string, nameEn: string } | null, errors: Array<
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'StaleVersionError', message: string }
    > | null } };

export type AddServiceMutationVariables = Exact<{
  code: string;
  nameZh: string;
  nameEn: string;
}>;


export type AddServiceMutation = { createService: { service: { code: string } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidValueError', message: string }
    > | null } };

export type AreasQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AreasQuery = { grids: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, level: GridLevel }> | null } | null };

export type SearchJobFragment = { id: string, state: JobState, progress: number, stage: string | null, result: unknown, error: string | null, cancelRequested: boolean, search: { objective: number | null, bound: number | null, gap: number | null } | null };

export type StartSitingMutationVariables = Exact<{
  input: StartSitingInput;
}>;


export type StartSitingMutation = { startSiting: { job: { id: string, state: JobState, progress: number, stage: string | null, result: unknown, error: string | null, cancelRequested: boolean, search: { objective: number | null, bound: number | null, gap: number | null } | null } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidProblemError', message: string, path: string, reason: string }
      | { __typename: 'InvalidValueError', message: string }
    > | null } };

export type SearchChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type SearchChangedSubscription = { jobChanged: { id: string, state: JobState, progress: number, stage: string | null, result: unknown, error: string | null, cancelRequested: boolean, search: { objective: number | null, bound: number | null, gap: number | null } | null } };

export type StopSearchMutationVariables = Exact<{
  id: string | number;
}>;


export type StopSearchMutation = { cancelJob: { job: { id: string } | null, errors: Array<
      | { __typename: 'JobEndedError', message: string }
      | { __typename: 'UnknownJobError', message: string }
    > | null } };

export type PlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanListQuery = { plans: { nodes: Array<{ code: string, name: string, status: PlanStatus, updatedAt: string, certificate: unknown }> | null } | null };

export type PlanDetailsFragment = { code: string, name: string, status: PlanStatus, version: number, problem: unknown, share: number | null, certificate: { objective: number | null, bound: number | null, gap: number | null, status: SitingStatus, seconds: number }, solution: { objective: SitingObjective, people: SitingPeople, hours: Array<number>, everybody: number | null, today: number | null, planned: number | null, unreachable: number | null, cost: number, candidates: number, unknownCells: number, elbow: number | null, sites: Array<{ ordinal: number, code: string, name: string, buildKind: BuildKind, source: CandidateSource, lon: number, lat: number, cost: number, adds: number | null, losesIfRefused: number | null, grids: Array<{ grid: string, name: string, adds: number }>, runnersUp: Array<{ code: string, name: string, buildKind: BuildKind, lon: number, lat: number, loses: number | null }> }>, grids: Array<{ grid: string, name: string, everybody: number | null, today: number | null, planned: number | null }>, curve: Array<{ stations: number, objective: number | null, bound: number | null }>, scenarios: Array<{ scenario: SitingScenario, objective: number | null, best: number | null, regret: number, kept: number, isValid: boolean }> } };

export type SitingPlanQueryVariables = Exact<{
  code: string;
}>;


export type SitingPlanQuery = { sitingPlan: { code: string, name: string, status: PlanStatus, version: number, problem: unknown, share: number | null, certificate: { objective: number | null, bound: number | null, gap: number | null, status: SitingStatus, seconds: number }, solution: { objective: SitingObjective, people: SitingPeople, hours: Array<number>, everybody: number | null, today: number | null, planned: number | null, unreachable: number | null, cost: number, candidates: number, unknownCells: number, elbow: number | null, sites: Array<{ ordinal: number, code: string, name: string, buildKind: BuildKind, source: CandidateSource, lon: number, lat: number, cost: number, adds: number | null, losesIfRefused: number | null, grids: Array<{ grid: string, name: string, adds: number }>, runnersUp: Array<{ code: string, name: string, buildKind: BuildKind, lon: number, lat: number, loses: number | null }> }>, grids: Array<{ grid: string, name: string, everybody: number | null, today: number | null, planned: number | null }>, curve: Array<{ stations: number, objective: number | null, bound: number | null }>, scenarios: Array<{ scenario: SitingScenario, objective: number | null, best: number | null, regret: number, kept: number, isValid: boolean }> } } | null };

export type ComparePlansQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type ComparePlansQuery = { comparePlans: { isSameQuestion: boolean, plans: Array<{ code: string, name: string, share: number | null, certificate: { objective: number | null, bound: number | null, gap: number | null, status: SitingStatus }, solution: { objective: SitingObjective, people: SitingPeople, today: number | null, planned: number | null, cost: number, sites: Array<{ ordinal: number }> } }>, sites: Array<{ code: string, name: string, lon: number, lat: number, plans: Array<string> }>, grids: Array<{ grid: string, name: string, planned: Array<number | null> }> } };

export type ProposePlanMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ProposePlanMutation = { proposePlan: { plan: { status: PlanStatus, version: number } | null, errors: Array<
      | { __typename: 'NoSitingPlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutdatedPlanError', message: string, objective: number | null, now: number | null }
      | { __typename: 'PlanStepNotAllowedError', message: string }
      | { __typename: 'StaleVersionError', message: string }
    > | null } };

export type ApprovePlanMutationVariables = Exact<{
  code: string;
  version: number;
}>;


export type ApprovePlanMutation = { approvePlan: { plan: { status: PlanStatus, version: number } | null, errors: Array<
      | { __typename: 'NoSitingPlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'OutdatedPlanError', message: string, objective: number | null, now: number | null }
      | { __typename: 'PlanStepNotAllowedError', message: string }
      | { __typename: 'StaleVersionError', message: string }
    > | null } };

export type PlanStationsMutationVariables = Exact<{
  code: string;
  kind: StationKind;
}>;


export type PlanStationsMutation = { planStations: { plan: { sites: Array<{ ordinal: number, station: { code: string, status: StationStatus } | null }> } | null, errors: Array<
      | { __typename: 'BrokenRuleError', message: string }
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'NoSitingPlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'PlanStepNotAllowedError', message: string }
    > | null } };

export type SitesMovedQueryVariables = Exact<{
  within: string;
  changes: Array<StationChangeInput> | StationChangeInput;
  question: CoverageQuestionInput;
}>;


export type SitesMovedQuery = { coverageWhatIf: { within: { cellsGained: number, couriersGained: number | null, residentsGained: number | null } | null, grids: Array<{ cellsGained: number, couriersGained: number | null, residentsGained: number | null, grid: { code: string, name: string } }> } };

export type StationLineFragment = { code: string, name: string, kind: StationKind, status: StationStatus, openingHours: string | null, location: { coordinates: [number, number] } };

export type StationHoursQueryVariables = Exact<{
  at: string;
}>;


export type StationHoursQuery = { stationHours: Array<{ openingHours: string | null, status: OpeningStatus, inOperation: number }> };

export type StationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: StationKind, status: StationStatus, openingHours: string | null, location: { coordinates: [number, number] } }> | null } | null };

export type StationQueryVariables = Exact<{
  code: string;
}>;


export type StationQuery = { station: { buildKind: BuildKind | null, tier: StationTier | null, brand: string | null, host: string | null, address: string | null, seats: number | null, dailyCapacity: number | null, floorAreaSquareMetres: number | null, riderAccess: boolean | null, code: string, name: string, kind: StationKind, status: StationStatus, openingHours: string | null, services: Array<{ code: string, nameZh: string, nameEn: string }>, grid: { code: string, name: string } | null, location: { coordinates: [number, number] } } | null };

export type StatisticsQueryVariables = Exact<{
  question: StatisticsInput;
}>;


export type StatisticsQuery = { statistics: { rows: Array<{ measure: string, category: string | null, periodStart: string | null, periodEnd: string | null, value: number | null, unknown: number, qualifier: Qualifier, change: number | null, grid: { code: string, name: string, level: GridLevel } | null }>, totals: Array<{ measure: string, category: string | null, periodStart: string | null, periodEnd: string | null, value: number | null, unknown: number, qualifier: Qualifier }> } };

export type ReportedKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedKindsQuery = { reportedKinds: Array<{ key: string, nameZh: string, nameEn: string | null, unit: string | null, grids: number }> };

export type GridOutlineQueryVariables = Exact<{
  code: string;
}>;


export type GridOutlineQuery = { grid: { code: string, boundary: { coordinates: Array<Array<Array<[number, number]>>> } } | null };

export type DayCurveQueryVariables = Exact<{
  district: string;
  minutes: number;
  mode: TravelMode;
  dayType: DayType;
}>;


export type DayCurveQuery = { grid: { coverage: { curve: { couriersKnown: Array<number | null>, couriersCovered: Array<number | null> } | null } | null } | null };

export type ZonePlanWholeFragment = { code: string, name: string, status: PlanStatus, version: number, proof: ZoneProof, isEdited: boolean, unlikeness: number, imbalance: number, zones: Array<{ ordinal: number, name: string, size: number, isWithinLimits: boolean, residents: number | null, residentsUnknown: number, couriers: number | null, couriersUnknown: number, needs: number, areaKm2: number, grids: Array<{ code: string, name: string }> }>, gridShapes: Array<{ code: string, zone: number, boundary: { coordinates: Array<Array<Array<[number, number]>>> } }> };

export type ZonePlanListQueryVariables = Exact<{ [key: string]: never; }>;


export type ZonePlanListQuery = { zonePlans: Array<{ code: string, name: string, status: PlanStatus, isEdited: boolean }> };

export type ZonePlanQueryVariables = Exact<{
  code: string;
}>;


export type ZonePlanQuery = { zonePlan: { code: string, name: string, status: PlanStatus, version: number, proof: ZoneProof, isEdited: boolean, unlikeness: number, imbalance: number, zones: Array<{ ordinal: number, name: string, size: number, isWithinLimits: boolean, residents: number | null, residentsUnknown: number, couriers: number | null, couriersUnknown: number, needs: number, areaKm2: number, grids: Array<{ code: string, name: string }> }>, gridShapes: Array<{ code: string, zone: number, boundary: { coordinates: Array<Array<Array<[number, number]>>> } }> } | null };

export type StartZoningMutationVariables = Exact<{
  input: StartZoningInput;
}>;


export type StartZoningMutation = { startZoning: { job: { id: string } | null, errors: Array<
      | { __typename: 'CodeTakenError', message: string }
      | { __typename: 'InvalidValueError', message: string }
      | { __typename: 'InvalidZoneProblemError', message: string }
    > | null } };

export type ZoningChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ZoningChangedSubscription = { jobChanged: { id: string, state: JobState, progress: number, error: string | null, result: unknown } };

export type MoveGridToZoneMutationVariables = Exact<{
  input: MoveGridToZoneInput;
}>;


export type MoveGridToZoneMutation = { moveGridToZone: { zonePlan: { code: string, name: string, status: PlanStatus, version: number, proof: ZoneProof, isEdited: boolean, unlikeness: number, imbalance: number, zones: Array<{ ordinal: number, name: string, size: number, isWithinLimits: boolean, residents: number | null, residentsUnknown: number, couriers: number | null, couriersUnknown: number, needs: number, areaKm2: number, grids: Array<{ code: string, name: string }> }>, gridShapes: Array<{ code: string, zone: number, boundary: { coordinates: Array<Array<Array<[number, number]>>> } }> } | null, errors: Array<
      | { __typename: 'BrokenZoneError', message: string, problem: ZoneMoveProblem }
      | { __typename: 'NoZonePlanError', message: string }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'NotInZonePlanError', message: string }
      | { __typename: 'StaleVersionError', message: string }
      | { __typename: 'ZonePlanAdoptedError', message: string }
    > | null } };

export type AdoptZonesMutationVariables = Exact<{
  input: AdoptZonesInput;
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
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
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
export const EditedActivityFragmentDoc = new TypedDocumentString(`
    fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedActivity"}) as unknown as TypedDocumentString<EditedActivityFragment, unknown>;
export const EditedAllianceFragmentDoc = new TypedDocumentString(`
    fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedAlliance"}) as unknown as TypedDocumentString<EditedAllianceFragment, unknown>;
export const EditedCaseFragmentDoc = new TypedDocumentString(`
    fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedCase"}) as unknown as TypedDocumentString<EditedCaseFragment, unknown>;
export const EditedCourierRouteFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"EditedCourierRoute"}) as unknown as TypedDocumentString<EditedCourierRouteFragment, unknown>;
export const EditedDemandCellFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"EditedDemandCell"}) as unknown as TypedDocumentString<EditedDemandCellFragment, unknown>;
export const EditedGridFragmentDoc = new TypedDocumentString(`
    fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedGrid"}) as unknown as TypedDocumentString<EditedGridFragment, unknown>;
export const EditedIndicatorFragmentDoc = new TypedDocumentString(`
    fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}
    `, {"fragmentName":"EditedIndicator"}) as unknown as TypedDocumentString<EditedIndicatorFragment, unknown>;
export const EditedMerchantFragmentDoc = new TypedDocumentString(`
    fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedMerchant"}) as unknown as TypedDocumentString<EditedMerchantFragment, unknown>;
export const EditedOfferFragmentDoc = new TypedDocumentString(`
    fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}
    `, {"fragmentName":"EditedOffer"}) as unknown as TypedDocumentString<EditedOfferFragment, unknown>;
export const EditedOrganizationFragmentDoc = new TypedDocumentString(`
    fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedOrganization"}) as unknown as TypedDocumentString<EditedOrganizationFragment, unknown>;
export const EditedPointsBankFragmentDoc = new TypedDocumentString(`
    fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}
    `, {"fragmentName":"EditedPointsBank"}) as unknown as TypedDocumentString<EditedPointsBankFragment, unknown>;
export const EditedProjectFragmentDoc = new TypedDocumentString(`
    fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedProject"}) as unknown as TypedDocumentString<EditedProjectFragment, unknown>;
export const EditedResourceFragmentDoc = new TypedDocumentString(`
    fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}
    `, {"fragmentName":"EditedResource"}) as unknown as TypedDocumentString<EditedResourceFragment, unknown>;
export const EditedStationFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"EditedStation"}) as unknown as TypedDocumentString<EditedStationFragment, unknown>;
export const ImportPreviewFragmentDoc = new TypedDocumentString(`
    fragment ImportPreview on FeatureImportPreview {
  upload
  name
  hasGeometry
  encoding
  system
  columns {
    header
    proposal
  }
  rows {
    number
    cells
  }
  targets {
    name
    label
    isKey
    isRequired
    isGeometry
  }
}
    `, {"fragmentName":"ImportPreview"}) as unknown as TypedDocumentString<ImportPreviewFragment, unknown>;
export const ImportJobFragmentDoc = new TypedDocumentString(`
    fragment ImportJob on Job {
  id
  state
  progress
  stage
  error
  rejectedFile
  import {
    applied
    read
    inserted
    updated
    unchanged
    rejected
    repaired
    warningCount
    warnings {
      row
      column
      reason
    }
  }
}
    `, {"fragmentName":"ImportJob"}) as unknown as TypedDocumentString<ImportJobFragment, unknown>;
export const AboveFragmentDoc = new TypedDocumentString(`
    fragment Above on Grid {
  code
  level
}
    `, {"fragmentName":"Above"}) as unknown as TypedDocumentString<AboveFragment, unknown>;
export const SearchJobFragmentDoc = new TypedDocumentString(`
    fragment SearchJob on Job {
  id
  state
  progress
  search {
    objective
    bound
    gap
  }
  stage
  result
  error
  cancelRequested
}
    `, {"fragmentName":"SearchJob"}) as unknown as TypedDocumentString<SearchJobFragment, unknown>;
export const PlanDetailsFragmentDoc = new TypedDocumentString(`
    fragment PlanDetails on SitingPlan {
  code
  name
  status
  version
  problem
  share
  certificate {
    objective
    bound
    gap
    status
    seconds
  }
  solution {
    objective
    people
    hours
    everybody
    today
    planned
    unreachable
    cost
    candidates
    unknownCells
    elbow
    sites {
      ordinal
      code
      name
      buildKind
      source
      lon
      lat
      cost
      adds
      losesIfRefused
      grids {
        grid
        name
        adds
      }
      runnersUp {
        code
        name
        buildKind
        lon
        lat
        loses
      }
    }
    grids {
      grid
      name
      everybody
      today
      planned
    }
    curve {
      stations
      objective
      bound
    }
    scenarios {
      scenario
      objective
      best
      regret
      kept
      isValid
    }
  }
}
    `, {"fragmentName":"PlanDetails"}) as unknown as TypedDocumentString<PlanDetailsFragment, unknown>;
export const StationLineFragmentDoc = new TypedDocumentString(`
    fragment StationLine on Station {
  code
  name
  kind
  status
  openingHours
  location {
    coordinates
  }
}
    `, {"fragmentName":"StationLine"}) as unknown as TypedDocumentString<StationLineFragment, unknown>;
export const ZonePlanWholeFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"ZonePlanWhole"}) as unknown as TypedDocumentString<ZonePlanWholeFragment, unknown>;
export const AllianceListDocument = new TypedDocumentString(`
    query AllianceList($where: AllianceFilterInput, $after: String) {
  alliances(first: 20, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      kind
      merchantCount
      leadOrganization {
        name
      }
      area(simplify: 20) {
        coordinates
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllianceListQuery, AllianceListQueryVariables>;
export const AllianceMembersDocument = new TypedDocumentString(`
    query AllianceMembers($code: String!, $after: String) {
  alliance(code: $code) {
    merchants(first: 50, after: $after, order: [{code: ASC}]) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
        category
        chainStage
        location {
          coordinates
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllianceMembersQuery, AllianceMembersQueryVariables>;
export const MerchantListDocument = new TypedDocumentString(`
    query MerchantList($where: MerchantFilterInput, $after: String) {
  merchants(first: 50, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      category
      chainStage
      titles
      address
      grid {
        name
      }
      location {
        coordinates
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MerchantListQuery, MerchantListQueryVariables>;
export const OfferListDocument = new TypedDocumentString(`
    query OfferList($where: OfferFilterInput, $after: String) {
  offers(first: 50, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      kind
      title
      pointsPrice
      validFrom
      validUntil
      merchant {
        code
        name
        location {
          coordinates
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfferListQuery, OfferListQueryVariables>;
export const PointsBankListDocument = new TypedDocumentString(`
    query PointsBankList($where: PointsBankFilterInput, $after: String) {
  pointsBanks(first: 3, after: $after, where: $where, order: [{code: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      pointsIssued
      pointsRedeemed
      grid {
        name
      }
      rules {
        ordinal
        kind
        title
        points
      }
      tiers {
        ordinal
        name
        threshold
      }
      outlets {
        id
        merchant {
          code
          name
          location {
            coordinates
          }
        }
        station {
          code
          name
          location {
            coordinates
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PointsBankListQuery, PointsBankListQueryVariables>;
export const BranchPlanListDocument = new TypedDocumentString(`
    query BranchPlanList {
  plans(first: 50, where: {kind: {eq: BRANCHES}}, order: [{updatedAt: DESC}]) {
    nodes {
      code
      name
      status
      updatedAt
      certificate
    }
  }
}
    `) as unknown as TypedDocumentString<BranchPlanListQuery, BranchPlanListQueryVariables>;
export const BranchPlanDocument = new TypedDocumentString(`
    query BranchPlan($code: String!) {
  branchPlan(code: $code) {
    code
    solution {
      routes
      couriers
      branches {
        ordinal
        name
        existing
        couriers
        routes {
          code
        }
        meeting {
          name
          lon
          lat
          meanDetourMinutes
        }
        chain(simplify: 50) {
          coordinates
        }
        area(simplify: 50) {
          coordinates
        }
      }
      leftOut {
        code
        name
        couriers
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BranchPlanQuery, BranchPlanQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($after: String) {
  cases(first: 25, after: $after, order: [{openedAt: DESC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseLine
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const HandlersDocument = new TypedDocumentString(`
    query Handlers($after: String) {
  organizations(first: 50, after: $after, order: [{name: ASC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<HandlersQuery, HandlersQueryVariables>;
export const AcceptCaseDocument = new TypedDocumentString(`
    mutation AcceptCase($code: String!, $version: Int!) {
  acceptCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<AcceptCaseMutation, AcceptCaseMutationVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($code: String!, $version: Int!, $handler: String!) {
  assignCase(input: {code: $code, version: $version, handler: $handler}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const ResolveCaseDocument = new TypedDocumentString(`
    mutation ResolveCase($code: String!, $version: Int!) {
  resolveCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<ResolveCaseMutation, ResolveCaseMutationVariables>;
export const ConfirmCaseDocument = new TypedDocumentString(`
    mutation ConfirmCase($code: String!, $version: Int!) {
  confirmCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<ConfirmCaseMutation, ConfirmCaseMutationVariables>;
export const ReopenCaseDocument = new TypedDocumentString(`
    mutation ReopenCase($code: String!, $version: Int!) {
  reopenCase(input: {code: $code, version: $version}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const RejectCaseDocument = new TypedDocumentString(`
    mutation RejectCase($code: String!, $version: Int!, $reason: String!) {
  rejectCase(input: {code: $code, version: $version, reason: $reason}) {
    case {
      ...CaseLine
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    fragment CaseLine on Case {
  code
  version
  kind
  status
  category
  title
  handler {
    code
    name
  }
  grid {
    name
  }
  openedAt
  deadline
  rejectionReason
  isOverdue
  nextSteps
  location {
    coordinates
  }
}`) as unknown as TypedDocumentString<RejectCaseMutation, RejectCaseMutationVariables>;
export const GridIndicatorsDocument = new TypedDocumentString(`
    query GridIndicators($after: String) {
  indicators(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      nameZh
      nameEn
      value
      unit
      periodEnd
      grid {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GridIndicatorsQuery, GridIndicatorsQueryVariables>;
export const HighestGridsDocument = new TypedDocumentString(`
    query HighestGrids($minutes: Int!, $mode: TravelMode!, $hour: Int, $dayType: DayType!, $whenOpen: Boolean!) {
  coverages(
    level: null
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
}`) as unknown as TypedDocumentString<HighestGridsQuery, HighestGridsQueryVariables>;
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
export const ChangesDocument = new TypedDocumentString(`
    query Changes($after: String, $kind: FeatureKind, $operation: ChangeOperation, $code: String, $actor: String, $since: DateTime, $until: DateTime) {
  changes(
    first: 30
    after: $after
    kind: $kind
    operation: $operation
    code: $code
    actor: $actor
    since: $since
    until: $until
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actor
      kind
      operation
      code
      count
      changedFields
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const RevertChangeDocument = new TypedDocumentString(`
    mutation RevertChange($id: ID!) {
  revertChange(input: {id: $id}) {
    change {
      id
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on ChangedSinceError {
        actor
        at
      }
      ... on ImportStaysError {
        kind
        count
      }
      ... on StillReferencedError {
        kind
        count
      }
      ... on MissingReferenceError {
        kind
        codes
      }
      ... on CodeTakenError {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevertChangeMutation, RevertChangeMutationVariables>;
export const ReadActivityDocument = new TypedDocumentString(`
    query ReadActivity($code: String!) {
  feature: activity(code: $code) {
    ...EditedActivity
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadActivityQuery, ReadActivityQueryVariables>;
export const FindActivityDocument = new TypedDocumentString(`
    query FindActivity($text: String!) {
  found: activities(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}
    `) as unknown as TypedDocumentString<FindActivityQuery, FindActivityQueryVariables>;
export const CreateActivityDocument = new TypedDocumentString(`
    mutation CreateActivity($input: CreateActivityInput!) {
  done: createActivity(input: $input) {
    feature: activity {
      ...EditedActivity
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
    }
  }
}
    fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateActivityMutation, CreateActivityMutationVariables>;
export const UpdateActivityDocument = new TypedDocumentString(`
    mutation UpdateActivity($input: UpdateActivityInput!) {
  done: updateActivity(input: $input) {
    feature: activity {
      ...EditedActivity
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
    }
  }
}
    fragment EditedActivity on Activity {
  code
  version
  kind
  title
  organization {
    code
    name
  }
  heldOn
  participants
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateActivityMutation, UpdateActivityMutationVariables>;
export const DeleteActivityDocument = new TypedDocumentString(`
    mutation DeleteActivity($input: DeleteActivityInput!) {
  done: deleteActivity(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteActivityMutation, DeleteActivityMutationVariables>;
export const ReadAllianceDocument = new TypedDocumentString(`
    query ReadAlliance($code: String!) {
  feature: alliance(code: $code) {
    ...EditedAlliance
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadAllianceQuery, ReadAllianceQueryVariables>;
export const FindAllianceDocument = new TypedDocumentString(`
    query FindAlliance($text: String!) {
  found: alliances(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindAllianceQuery, FindAllianceQueryVariables>;
export const CreateAllianceDocument = new TypedDocumentString(`
    mutation CreateAlliance($input: CreateAllianceInput!) {
  done: createAlliance(input: $input) {
    feature: alliance {
      ...EditedAlliance
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
    }
  }
}
    fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateAllianceMutation, CreateAllianceMutationVariables>;
export const UpdateAllianceDocument = new TypedDocumentString(`
    mutation UpdateAlliance($input: UpdateAllianceInput!) {
  done: updateAlliance(input: $input) {
    feature: alliance {
      ...EditedAlliance
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
    }
  }
}
    fragment EditedAlliance on Alliance {
  code
  version
  name
  kind
  leadOrganization {
    code
    name
  }
  merchants(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  organizations(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  area {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateAllianceMutation, UpdateAllianceMutationVariables>;
export const DeleteAllianceDocument = new TypedDocumentString(`
    mutation DeleteAlliance($input: DeleteAllianceInput!) {
  done: deleteAlliance(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteAllianceMutation, DeleteAllianceMutationVariables>;
export const ReadCaseDocument = new TypedDocumentString(`
    query ReadCase($code: String!) {
  feature: case(code: $code) {
    ...EditedCase
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadCaseQuery, ReadCaseQueryVariables>;
export const FindCaseDocument = new TypedDocumentString(`
    query FindCase($text: String!) {
  found: cases(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}
    `) as unknown as TypedDocumentString<FindCaseQuery, FindCaseQueryVariables>;
export const CreateCaseDocument = new TypedDocumentString(`
    mutation CreateCase($input: CreateCaseInput!) {
  done: createCase(input: $input) {
    feature: case {
      ...EditedCase
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateCaseMutation, CreateCaseMutationVariables>;
export const UpdateCaseDocument = new TypedDocumentString(`
    mutation UpdateCase($input: UpdateCaseInput!) {
  done: updateCase(input: $input) {
    feature: case {
      ...EditedCase
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedCase on Case {
  code
  version
  kind
  category
  title
  service {
    code
    name: nameZh
  }
  openedAt
  deadline
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateCaseMutation, UpdateCaseMutationVariables>;
export const DeleteCaseDocument = new TypedDocumentString(`
    mutation DeleteCase($input: DeleteCaseInput!) {
  done: deleteCase(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteCaseMutation, DeleteCaseMutationVariables>;
export const ReadCourierRouteDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ReadCourierRouteQuery, ReadCourierRouteQueryVariables>;
export const FindCourierRouteDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<FindCourierRouteQuery, FindCourierRouteQueryVariables>;
export const CreateCourierRouteDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CreateCourierRouteMutation, CreateCourierRouteMutationVariables>;
export const UpdateCourierRouteDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<UpdateCourierRouteMutation, UpdateCourierRouteMutationVariables>;
export const DeleteCourierRouteDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<DeleteCourierRouteMutation, DeleteCourierRouteMutationVariables>;
export const ReadDemandCellDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ReadDemandCellQuery, ReadDemandCellQueryVariables>;
export const FindDemandCellDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<FindDemandCellQuery, FindDemandCellQueryVariables>;
export const CreateDemandCellDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CreateDemandCellMutation, CreateDemandCellMutationVariables>;
export const UpdateDemandCellDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<UpdateDemandCellMutation, UpdateDemandCellMutationVariables>;
export const DeleteDemandCellDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<DeleteDemandCellMutation, DeleteDemandCellMutationVariables>;
export const ReadGridDocument = new TypedDocumentString(`
    query ReadGrid($code: String!) {
  feature: grid(code: $code) {
    ...EditedGrid
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadGridQuery, ReadGridQueryVariables>;
export const FindGridDocument = new TypedDocumentString(`
    query FindGrid($text: String!) {
  found: grids(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindGridQuery, FindGridQueryVariables>;
export const CreateGridDocument = new TypedDocumentString(`
    mutation CreateGrid($input: CreateGridInput!) {
  done: createGrid(input: $input) {
    feature: grid {
      ...EditedGrid
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
    }
  }
}
    fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateGridMutation, CreateGridMutationVariables>;
export const UpdateGridDocument = new TypedDocumentString(`
    mutation UpdateGrid($input: UpdateGridInput!) {
  done: updateGrid(input: $input) {
    feature: grid {
      ...EditedGrid
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
    }
  }
}
    fragment EditedGrid on Grid {
  code
  version
  name
  level
  parent {
    code
    name
  }
  population
  households
  couriers
  fullTimeStaff
  partTimeStaff
  boundary {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateGridMutation, UpdateGridMutationVariables>;
export const DeleteGridDocument = new TypedDocumentString(`
    mutation DeleteGrid($input: DeleteGridInput!) {
  done: deleteGrid(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteGridMutation, DeleteGridMutationVariables>;
export const ReadIndicatorDocument = new TypedDocumentString(`
    query ReadIndicator($code: String!) {
  feature: indicator(code: $code) {
    ...EditedIndicator
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}`) as unknown as TypedDocumentString<ReadIndicatorQuery, ReadIndicatorQueryVariables>;
export const FindIndicatorDocument = new TypedDocumentString(`
    query FindIndicator($text: String!) {
  found: indicators(
    first: 20
    where: {or: [{code: {contains: $text}}, {nameZh: {contains: $text}}]}
  ) {
    nodes {
      code
      name: nameZh
    }
  }
}
    `) as unknown as TypedDocumentString<FindIndicatorQuery, FindIndicatorQueryVariables>;
export const CreateIndicatorDocument = new TypedDocumentString(`
    mutation CreateIndicator($input: CreateIndicatorInput!) {
  done: createIndicator(input: $input) {
    feature: indicator {
      ...EditedIndicator
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}`) as unknown as TypedDocumentString<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const UpdateIndicatorDocument = new TypedDocumentString(`
    mutation UpdateIndicator($input: UpdateIndicatorInput!) {
  done: updateIndicator(input: $input) {
    feature: indicator {
      ...EditedIndicator
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedIndicator on Indicator {
  code
  version
  key
  nameZh
  nameEn
  value
  qualifier
  unit
  periodStart
  periodEnd
  source
  counts
  grid {
    code
    name
  }
  organization {
    code
    name
  }
  alliance {
    code
    name
  }
}`) as unknown as TypedDocumentString<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;
export const DeleteIndicatorDocument = new TypedDocumentString(`
    mutation DeleteIndicator($input: DeleteIndicatorInput!) {
  done: deleteIndicator(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteIndicatorMutation, DeleteIndicatorMutationVariables>;
export const ReadMerchantDocument = new TypedDocumentString(`
    query ReadMerchant($code: String!) {
  feature: merchant(code: $code) {
    ...EditedMerchant
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadMerchantQuery, ReadMerchantQueryVariables>;
export const FindMerchantDocument = new TypedDocumentString(`
    query FindMerchant($text: String!) {
  found: merchants(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindMerchantQuery, FindMerchantQueryVariables>;
export const CreateMerchantDocument = new TypedDocumentString(`
    mutation CreateMerchant($input: CreateMerchantInput!) {
  done: createMerchant(input: $input) {
    feature: merchant {
      ...EditedMerchant
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
    }
  }
}
    fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateMerchantMutation, CreateMerchantMutationVariables>;
export const UpdateMerchantDocument = new TypedDocumentString(`
    mutation UpdateMerchant($input: UpdateMerchantInput!) {
  done: updateMerchant(input: $input) {
    feature: merchant {
      ...EditedMerchant
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
    }
  }
}
    fragment EditedMerchant on Merchant {
  code
  version
  name
  category
  chainStage
  titles
  address
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateMerchantMutation, UpdateMerchantMutationVariables>;
export const DeleteMerchantDocument = new TypedDocumentString(`
    mutation DeleteMerchant($input: DeleteMerchantInput!) {
  done: deleteMerchant(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteMerchantMutation, DeleteMerchantMutationVariables>;
export const ReadOfferDocument = new TypedDocumentString(`
    query ReadOffer($code: String!) {
  feature: offer(code: $code) {
    ...EditedOffer
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}`) as unknown as TypedDocumentString<ReadOfferQuery, ReadOfferQueryVariables>;
export const FindOfferDocument = new TypedDocumentString(`
    query FindOffer($text: String!) {
  found: offers(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}
    `) as unknown as TypedDocumentString<FindOfferQuery, FindOfferQueryVariables>;
export const CreateOfferDocument = new TypedDocumentString(`
    mutation CreateOffer($input: CreateOfferInput!) {
  done: createOffer(input: $input) {
    feature: offer {
      ...EditedOffer
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}`) as unknown as TypedDocumentString<CreateOfferMutation, CreateOfferMutationVariables>;
export const UpdateOfferDocument = new TypedDocumentString(`
    mutation UpdateOffer($input: UpdateOfferInput!) {
  done: updateOffer(input: $input) {
    feature: offer {
      ...EditedOffer
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedOffer on Offer {
  code
  version
  merchant {
    code
    name
  }
  kind
  title
  pointsPrice
  validFrom
  validUntil
}`) as unknown as TypedDocumentString<UpdateOfferMutation, UpdateOfferMutationVariables>;
export const DeleteOfferDocument = new TypedDocumentString(`
    mutation DeleteOffer($input: DeleteOfferInput!) {
  done: deleteOffer(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteOfferMutation, DeleteOfferMutationVariables>;
export const ReadOrganizationDocument = new TypedDocumentString(`
    query ReadOrganization($code: String!) {
  feature: organization(code: $code) {
    ...EditedOrganization
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadOrganizationQuery, ReadOrganizationQueryVariables>;
export const FindOrganizationDocument = new TypedDocumentString(`
    query FindOrganization($text: String!) {
  found: organizations(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganizationQuery, FindOrganizationQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: CreateOrganizationInput!) {
  done: createOrganization(input: $input) {
    feature: organization {
      ...EditedOrganization
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
  done: updateOrganization(input: $input) {
    feature: organization {
      ...EditedOrganization
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedOrganization on Organization {
  code
  version
  name
  kind
  parent {
    code
    name
  }
  grid {
    code
    name
  }
  industry
  formedBy
  purpose
  members
  instructors
  routes(first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      name
    }
  }
  location {
    type
    coordinates
  }
  activityArea {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const DeleteOrganizationDocument = new TypedDocumentString(`
    mutation DeleteOrganization($input: DeleteOrganizationInput!) {
  done: deleteOrganization(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteOrganizationMutation, DeleteOrganizationMutationVariables>;
export const ReadPointsBankDocument = new TypedDocumentString(`
    query ReadPointsBank($code: String!) {
  feature: pointsBank(code: $code) {
    ...EditedPointsBank
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<ReadPointsBankQuery, ReadPointsBankQueryVariables>;
export const FindPointsBankDocument = new TypedDocumentString(`
    query FindPointsBank($text: String!) {
  found: pointsBanks(
    first: 20
    where: {or: [{code: {contains: $text}}, {name: {contains: $text}}]}
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindPointsBankQuery, FindPointsBankQueryVariables>;
export const CreatePointsBankDocument = new TypedDocumentString(`
    mutation CreatePointsBank($input: CreatePointsBankInput!) {
  done: createPointsBank(input: $input) {
    feature: pointsBank {
      ...EditedPointsBank
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<CreatePointsBankMutation, CreatePointsBankMutationVariables>;
export const UpdatePointsBankDocument = new TypedDocumentString(`
    mutation UpdatePointsBank($input: UpdatePointsBankInput!) {
  done: updatePointsBank(input: $input) {
    feature: pointsBank {
      ...EditedPointsBank
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
      ... on BrokenRuleError {
        rule
      }
    }
  }
}
    fragment EditedPointsBank on PointsBank {
  code
  version
  name
  grid {
    code
    name
  }
  pointsIssued
  pointsRedeemed
  rules {
    kind
    title
    points
  }
  tiers {
    name
    threshold
  }
  outlets {
    merchant {
      code
      name
    }
    station {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<UpdatePointsBankMutation, UpdatePointsBankMutationVariables>;
export const DeletePointsBankDocument = new TypedDocumentString(`
    mutation DeletePointsBank($input: DeletePointsBankInput!) {
  done: deletePointsBank(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeletePointsBankMutation, DeletePointsBankMutationVariables>;
export const ReadProjectDocument = new TypedDocumentString(`
    query ReadProject($code: String!) {
  feature: project(code: $code) {
    ...EditedProject
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadProjectQuery, ReadProjectQueryVariables>;
export const FindProjectDocument = new TypedDocumentString(`
    query FindProject($text: String!) {
  found: projects(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}
    `) as unknown as TypedDocumentString<FindProjectQuery, FindProjectQueryVariables>;
export const CreateProjectDocument = new TypedDocumentString(`
    mutation CreateProject($input: CreateProjectInput!) {
  done: createProject(input: $input) {
    feature: project {
      ...EditedProject
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
    }
  }
}
    fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateProjectMutation, CreateProjectMutationVariables>;
export const UpdateProjectDocument = new TypedDocumentString(`
    mutation UpdateProject($input: UpdateProjectInput!) {
  done: updateProject(input: $input) {
    feature: project {
      ...EditedProject
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
    }
  }
}
    fragment EditedProject on Project {
  code
  version
  title
  status
  organization {
    code
    name
  }
  need {
    code
    name: title
  }
  resource {
    code
    name: title
  }
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateProjectMutation, UpdateProjectMutationVariables>;
export const DeleteProjectDocument = new TypedDocumentString(`
    mutation DeleteProject($input: DeleteProjectInput!) {
  done: deleteProject(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteProjectMutation, DeleteProjectMutationVariables>;
export const ReadResourceDocument = new TypedDocumentString(`
    query ReadResource($code: String!) {
  feature: resource(code: $code) {
    ...EditedResource
    history(first: 1) {
      at
      actor
      changedFields
    }
  }
}
    fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<ReadResourceQuery, ReadResourceQueryVariables>;
export const FindResourceDocument = new TypedDocumentString(`
    query FindResource($text: String!) {
  found: resources(
    first: 20
    where: {or: [{code: {contains: $text}}, {title: {contains: $text}}]}
  ) {
    nodes {
      code
      name: title
    }
  }
}
    `) as unknown as TypedDocumentString<FindResourceQuery, FindResourceQueryVariables>;
export const CreateResourceDocument = new TypedDocumentString(`
    mutation CreateResource($input: CreateResourceInput!) {
  done: createResource(input: $input) {
    feature: resource {
      ...EditedResource
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
    }
  }
}
    fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<CreateResourceMutation, CreateResourceMutationVariables>;
export const UpdateResourceDocument = new TypedDocumentString(`
    mutation UpdateResource($input: UpdateResourceInput!) {
  done: updateResource(input: $input) {
    feature: resource {
      ...EditedResource
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
    }
  }
}
    fragment EditedResource on Resource {
  code
  version
  organization {
    code
    name
  }
  kind
  title
  service {
    code
    name: nameZh
  }
  location {
    type
    coordinates
  }
}`) as unknown as TypedDocumentString<UpdateResourceMutation, UpdateResourceMutationVariables>;
export const DeleteResourceDocument = new TypedDocumentString(`
    mutation DeleteResource($input: DeleteResourceInput!) {
  done: deleteResource(input: $input) {
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
}
    `) as unknown as TypedDocumentString<DeleteResourceMutation, DeleteResourceMutationVariables>;
export const ReadStationDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ReadStationQuery, ReadStationQueryVariables>;
export const FindStationDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<FindStationQuery, FindStationQueryVariables>;
export const CreateStationDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CreateStationMutation, CreateStationMutationVariables>;
export const UpdateStationDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<UpdateStationMutation, UpdateStationMutationVariables>;
export const DeleteStationDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<DeleteStationMutation, DeleteStationMutationVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($within: String!, $question: CoverageQuestionInput!, $kind: GapKind) {
  gaps(within: $within, question: $question, kind: $kind, first: 50) {
    kind
    cells
    residents {
      known
      unknownCells
    }
    couriers {
      known
      unknownCells
    }
    nearestStation {
      code
      name
    }
    nearestMinutes
    furthestMinutes
    minutesOverLimit
    areaSquareMetres
    area(simplify: 5) {
      type
      coordinates
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const OverclaimsDocument = new TypedDocumentString(`
    query Overclaims($within: String!, $question: CoverageQuestionInput!) {
  overclaims(within: $within, question: $question, first: 20) {
    station {
      code
      name
      location {
        coordinates
      }
    }
    cells
    overclaimedCells
    residents {
      known
    }
    overclaimedResidents {
      known
    }
    couriers {
      known
    }
    overclaimedCouriers {
      known
    }
    straightSquareMetres
    networkSquareMetres
  }
}
    `) as unknown as TypedDocumentString<OverclaimsQuery, OverclaimsQueryVariables>;
export const StationHereDocument = new TypedDocumentString(`
    query StationHere($within: String!, $at: Position!, $services: [String!], $openingHours: String, $question: CoverageQuestionInput!) {
  coverageWhatIf(
    within: $within
    level: GRID
    changes: [{add: {at: $at, services: $services, openingHours: $openingHours}}]
    question: $question
  ) {
    within {
      cellsGained
      couriersGained
      residentsGained
    }
    grids {
      cellsGained
      couriersGained
      residentsGained
      grid {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StationHereQuery, StationHereQueryVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($input: PreviewFeatureImportInput!) {
  previewFeatureImport(input: $input) {
    featureImportPreview {
      ...ImportPreview
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on UnknownLayerError {
        layers
      }
    }
  }
}
    fragment ImportPreview on FeatureImportPreview {
  upload
  name
  hasGeometry
  encoding
  system
  columns {
    header
    proposal
  }
  rows {
    number
    cells
  }
  targets {
    name
    label
    isKey
    isRequired
    isGeometry
  }
}`) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartFeatureImportInput!) {
  startFeatureImport(input: $input) {
    job {
      ...ImportJob
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on UnknownLayerError {
        layers
      }
    }
  }
}
    fragment ImportJob on Job {
  id
  state
  progress
  stage
  error
  rejectedFile
  import {
    applied
    read
    inserted
    updated
    unchanged
    rejected
    repaired
    warningCount
    warnings {
      row
      column
      reason
    }
  }
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ImportChangedDocument = new TypedDocumentString(`
    subscription ImportChanged($id: ID!) {
  jobChanged(id: $id) {
    ...ImportJob
  }
}
    fragment ImportJob on Job {
  id
  state
  progress
  stage
  error
  rejectedFile
  import {
    applied
    read
    inserted
    updated
    unchanged
    rejected
    repaired
    warningCount
    warnings {
      row
      column
      reason
    }
  }
}`) as unknown as TypedDocumentString<ImportChangedSubscription, ImportChangedSubscriptionVariables>;
export const RejectedRowsDocument = new TypedDocumentString(`
    query RejectedRows($id: ID!, $after: Long!) {
  job(id: $id) {
    rejectedRows(first: 200, after: $after) {
      row
      column
      value
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<RejectedRowsQuery, RejectedRowsQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelJob(input: {id: $id}) {
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const IndicatorFiguresDocument = new TypedDocumentString(`
    query IndicatorFigures($where: IndicatorFilterInput!, $counted: Boolean!) {
  indicators(first: 50, where: $where, order: [{key: ASC}, {periodEnd: DESC}]) {
    nodes {
      code
      key
      nameZh
      nameEn
      value
      qualifier
      unit
      periodStart
      periodEnd
      source
      counted @include(if: $counted) {
        value
        unknownFeatures
        difference
        agrees
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorFiguresQuery, IndicatorFiguresQueryVariables>;
export const StationChangedDocument = new TypedDocumentString(`
    subscription StationChanged {
  stationChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<StationChangedSubscription, StationChangedSubscriptionVariables>;
export const GridChangedDocument = new TypedDocumentString(`
    subscription GridChanged {
  gridChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<GridChangedSubscription, GridChangedSubscriptionVariables>;
export const OrganizationChangedDocument = new TypedDocumentString(`
    subscription OrganizationChanged {
  organizationChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<OrganizationChangedSubscription, OrganizationChangedSubscriptionVariables>;
export const AllianceChangedDocument = new TypedDocumentString(`
    subscription AllianceChanged {
  allianceChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<AllianceChangedSubscription, AllianceChangedSubscriptionVariables>;
export const MerchantChangedDocument = new TypedDocumentString(`
    subscription MerchantChanged {
  merchantChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<MerchantChangedSubscription, MerchantChangedSubscriptionVariables>;
export const CourierRouteChangedDocument = new TypedDocumentString(`
    subscription CourierRouteChanged {
  courierRouteChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<CourierRouteChangedSubscription, CourierRouteChangedSubscriptionVariables>;
export const PlanChangedDocument = new TypedDocumentString(`
    subscription PlanChanged {
  planChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<PlanChangedSubscription, PlanChangedSubscriptionVariables>;
export const DemandCellChangedDocument = new TypedDocumentString(`
    subscription DemandCellChanged {
  demandCellChanged {
    code
  }
}
    `) as unknown as TypedDocumentString<DemandCellChangedSubscription, DemandCellChangedSubscriptionVariables>;
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
export const CoverageTrendDocument = new TypedDocumentString(`
    query CoverageTrend($grid: String!, $question: CoverageQuestionInput) {
  coverageTrend(grid: $grid, question: $question) {
    day
    couriers {
      known
      covered
      share
    }
    residents {
      known
      covered
      share
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageTrendQuery, CoverageTrendQueryVariables>;
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
}
    `) as unknown as TypedDocumentString<ReachableStationsQuery, ReachableStationsQueryVariables>;
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
export const CoverageReportDocument = new TypedDocumentString(`
    query CoverageReport($kind: SubjectKind!, $code: String!, $minutes: Int!, $mode: TravelMode!, $language: ReportLanguage!) {
  report(kind: $kind, code: $code, minutes: $minutes, mode: $mode) {
    kind
    code
    name
    above
    asOf
    findings(language: $language)
    page: address(format: "html", language: $language)
  }
}
    `) as unknown as TypedDocumentString<CoverageReportQuery, CoverageReportQueryVariables>;
export const ReportSubjectsDocument = new TypedDocumentString(`
    query ReportSubjects($text: String!, $kinds: [FeatureKind!]!) {
  search(text: $text, kinds: $kinds, first: 20) {
    kind
    code
    name
    category
    bounds
  }
}
    `) as unknown as TypedDocumentString<ReportSubjectsQuery, ReportSubjectsQueryVariables>;
export const ReportSchedulesDocument = new TypedDocumentString(`
    query ReportSchedules {
  reportSchedules {
    code
    kind
    subject
    period
    language
    minutes
    nextDay
  }
}
    `) as unknown as TypedDocumentString<ReportSchedulesQuery, ReportSchedulesQueryVariables>;
export const SubjectNamesDocument = new TypedDocumentString(`
    query SubjectNames($grids: [String!]!, $organizations: [String!]!, $alliances: [String!]!) {
  grids(first: 50, where: {code: {in: $grids}}) {
    nodes {
      code
      name
    }
  }
  organizations(first: 50, where: {code: {in: $organizations}}) {
    nodes {
      code
      name
    }
  }
  alliances(first: 50, where: {code: {in: $alliances}}) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectNamesQuery, SubjectNamesQueryVariables>;
export const ReportEditionsDocument = new TypedDocumentString(`
    query ReportEditions($schedule: String!) {
  reportEditions(schedule: $schedule, first: 12) {
    periodStart
    periodEnd
    madeAt
    isLate
    files {
      format
      address
    }
    figures {
      name
      value
      previous
      difference
    }
  }
}
    `) as unknown as TypedDocumentString<ReportEditionsQuery, ReportEditionsQueryVariables>;
export const CreateReportScheduleDocument = new TypedDocumentString(`
    mutation CreateReportSchedule($input: CreateReportScheduleInput!) {
  createReportSchedule(input: $input) {
    reportSchedule {
      code
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateReportScheduleMutation, CreateReportScheduleMutationVariables>;
export const DeleteReportScheduleDocument = new TypedDocumentString(`
    mutation DeleteReportSchedule($code: String!) {
  deleteReportSchedule(input: {code: $code}) {
    reportSchedule {
      code
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteReportScheduleMutation, DeleteReportScheduleMutationVariables>;
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
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 12) {
    kind
    code
    name
    category
    bounds
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const DistrictOfDocument = new TypedDocumentString(`
    query DistrictOf($code: String!) {
  grid(code: $code) {
    parent {
      ...Above
      parent {
        ...Above
        parent {
          ...Above
        }
      }
    }
  }
}
    fragment Above on Grid {
  code
  level
}`) as unknown as TypedDocumentString<DistrictOfQuery, DistrictOfQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  services {
    code
    nameZh
    nameEn
    group
    version
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const StandardsDocument = new TypedDocumentString(`
    query Standards($after: String) {
  standards(first: 50, after: $after, order: [{code: ASC}, {revision: DESC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      revision
      nameZh
      nameEn
      source
      rules
    }
  }
}
    `) as unknown as TypedDocumentString<StandardsQuery, StandardsQueryVariables>;
export const RenameServiceDocument = new TypedDocumentString(`
    mutation RenameService($code: String!, $version: Int!, $nameZh: String!, $nameEn: String!) {
  updateService(
    input: {code: $code, version: $version, nameZh: $nameZh, nameEn: $nameEn}
  ) {
    service {
      code
      version
      nameZh
      nameEn
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenameServiceMutation, RenameServiceMutationVariables>;
export const AddServiceDocument = new TypedDocumentString(`
    mutation AddService($code: String!, $nameZh: String!, $nameEn: String!) {
  createService(input: {code: $code, nameZh: $nameZh, nameEn: $nameEn}) {
    service {
      code
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddServiceMutation, AddServiceMutationVariables>;
export const AreasDocument = new TypedDocumentString(`
    query Areas($after: String) {
  grids(
    first: 50
    after: $after
    where: {level: {in: [CITY, DISTRICT, STREET, COMMUNITY]}}
    order: [{level: ASC}, {code: ASC}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const StartSitingDocument = new TypedDocumentString(`
    mutation StartSiting($input: StartSitingInput!) {
  startSiting(input: $input) {
    job {
      ...SearchJob
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on InvalidProblemError {
        path
        reason
      }
    }
  }
}
    fragment SearchJob on Job {
  id
  state
  progress
  search {
    objective
    bound
    gap
  }
  stage
  result
  error
  cancelRequested
}`) as unknown as TypedDocumentString<StartSitingMutation, StartSitingMutationVariables>;
export const SearchChangedDocument = new TypedDocumentString(`
    subscription SearchChanged($id: ID!) {
  jobChanged(id: $id) {
    ...SearchJob
  }
}
    fragment SearchJob on Job {
  id
  state
  progress
  search {
    objective
    bound
    gap
  }
  stage
  result
  error
  cancelRequested
}`) as unknown as TypedDocumentString<SearchChangedSubscription, SearchChangedSubscriptionVariables>;
export const StopSearchDocument = new TypedDocumentString(`
    mutation StopSearch($id: ID!) {
  cancelJob(input: {id: $id}) {
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
}
    `) as unknown as TypedDocumentString<StopSearchMutation, StopSearchMutationVariables>;
export const PlanListDocument = new TypedDocumentString(`
    query PlanList {
  plans(first: 50, where: {kind: {eq: SITING}}, order: [{updatedAt: DESC}]) {
    nodes {
      code
      name
      status
      updatedAt
      certificate
    }
  }
}
    `) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const SitingPlanDocument = new TypedDocumentString(`
    query SitingPlan($code: String!) {
  sitingPlan(code: $code) {
    ...PlanDetails
  }
}
    fragment PlanDetails on SitingPlan {
  code
  name
  status
  version
  problem
  share
  certificate {
    objective
    bound
    gap
    status
    seconds
  }
  solution {
    objective
    people
    hours
    everybody
    today
    planned
    unreachable
    cost
    candidates
    unknownCells
    elbow
    sites {
      ordinal
      code
      name
      buildKind
      source
      lon
      lat
      cost
      adds
      losesIfRefused
      grids {
        grid
        name
        adds
      }
      runnersUp {
        code
        name
        buildKind
        lon
        lat
        loses
      }
    }
    grids {
      grid
      name
      everybody
      today
      planned
    }
    curve {
      stations
      objective
      bound
    }
    scenarios {
      scenario
      objective
      best
      regret
      kept
      isValid
    }
  }
}`) as unknown as TypedDocumentString<SitingPlanQuery, SitingPlanQueryVariables>;
export const ComparePlansDocument = new TypedDocumentString(`
    query ComparePlans($codes: [String!]!) {
  comparePlans(codes: $codes) {
    isSameQuestion
    plans {
      code
      name
      share
      certificate {
        objective
        bound
        gap
        status
      }
      solution {
        objective
        people
        today
        planned
        cost
        sites {
          ordinal
        }
      }
    }
    sites {
      code
      name
      lon
      lat
      plans
    }
    grids {
      grid
      name
      planned
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePlansQuery, ComparePlansQueryVariables>;
export const ProposePlanDocument = new TypedDocumentString(`
    mutation ProposePlan($code: String!, $version: Int!) {
  proposePlan(input: {code: $code, version: $version}) {
    plan {
      status
      version
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on OutdatedPlanError {
        objective
        now
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposePlanMutation, ProposePlanMutationVariables>;
export const ApprovePlanDocument = new TypedDocumentString(`
    mutation ApprovePlan($code: String!, $version: Int!) {
  approvePlan(input: {code: $code, version: $version}) {
    plan {
      status
      version
    }
    errors {
      __typename
      ... on Error {
        message
      }
      ... on OutdatedPlanError {
        objective
        now
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovePlanMutation, ApprovePlanMutationVariables>;
export const PlanStationsDocument = new TypedDocumentString(`
    mutation PlanStations($code: String!, $kind: StationKind!) {
  planStations(input: {code: $code, kind: $kind}) {
    plan {
      sites {
        ordinal
        station {
          code
          status
        }
      }
    }
    errors {
      __typename
      ... on Error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanStationsMutation, PlanStationsMutationVariables>;
export const SitesMovedDocument = new TypedDocumentString(`
    query SitesMoved($within: String!, $changes: [StationChangeInput!]!, $question: CoverageQuestionInput!) {
  coverageWhatIf(
    within: $within
    level: GRID
    changes: $changes
    question: $question
  ) {
    within {
      cellsGained
      couriersGained
      residentsGained
    }
    grids {
      cellsGained
      couriersGained
      residentsGained
      grid {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SitesMovedQuery, SitesMovedQueryVariables>;
export const StationHoursDocument = new TypedDocumentString(`
    query StationHours($at: DateTime!) {
  stationHours(at: $at) {
    openingHours
    status
    inOperation
  }
}
    `) as unknown as TypedDocumentString<StationHoursQuery, StationHoursQueryVariables>;
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
  openingHours
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
}`) as unknown as TypedDocumentString<StationQuery, StationQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($question: StatisticsInput!) {
  statistics(question: $question) {
    rows {
      grid {
        code
        name
        level
      }
      measure
      category
      periodStart
      periodEnd
      value
      unknown
      qualifier
      change
    }
    totals {
      measure
      category
      periodStart
      periodEnd
      value
      unknown
      qualifier
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const ReportedKindsDocument = new TypedDocumentString(`
    query ReportedKinds {
  reportedKinds {
    key
    nameZh
    nameEn
    unit
    grids
  }
}
    `) as unknown as TypedDocumentString<ReportedKindsQuery, ReportedKindsQueryVariables>;
export const GridOutlineDocument = new TypedDocumentString(`
    query GridOutline($code: String!) {
  grid(code: $code) {
    code
    boundary(simplify: 3) {
      coordinates
    }
  }
}
    `) as unknown as TypedDocumentString<GridOutlineQuery, GridOutlineQueryVariables>;
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
export const ZonePlanListDocument = new TypedDocumentString(`
    query ZonePlanList {
  zonePlans {
    code
    name
    status
    isEdited
  }
}
    `) as unknown as TypedDocumentString<ZonePlanListQuery, ZonePlanListQueryVariables>;
export const ZonePlanDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ZonePlanQuery, ZonePlanQueryVariables>;
export const StartZoningDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<StartZoningMutation, StartZoningMutationVariables>;
export const ZoningChangedDocument = new TypedDocumentString(`
    subscription ZoningChanged($id: ID!) {
  jobChanged(id: $id) {
    id
    state
    progress
    error
    result
  }
}
    `) as unknown as TypedDocumentString<ZoningChangedSubscription, ZoningChangedSubscriptionVariables>;
export const MoveGridToZoneDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<MoveGridToZoneMutation, MoveGridToZoneMutationVariables>;
export const AdoptZonesDocument = new TypedDocumentString(`
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
}
    `) as unknown as TypedDocumentString<AdoptZonesMutation, AdoptZonesMutationVariables>;