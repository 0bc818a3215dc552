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

/** What holds a branch together. */
export type BranchBasis =
  /** Both, each for one half. */
  | 'BOTH'
  /** A line: what its routes share with one chain (分线). */
  | 'LINE'
  /** A zone: how much of its routes lies in one (分片). */
  | 'ZONE';

/** What is asked: how should couriers' routes be parted into branches? The same JSON object is the file of ./map branches , the input of startBranching and the problem that a saved plan keeps. */
export type BranchBriefInput = {
  /** The code of a grid: routes of which less than half lies in it are passed over. Everywhere when not given. */
  area?: string | null | undefined;
  /** A branch takes care of what is at most so many minutes by e-bike from its routes, 0.5–30. */
  areaMinutes?: number;
  /** What holds a branch together: its line, a zone, or both, each for one half. */
  basis?: BranchBasis;
  /** How many branches there are to be, those that are kept among them, 1–500. This, targetPeople or mostPeople must be given. */
  branches?: number | null | undefined;
  /** The system of all positions in it: wgs84, cgcs2000, gcj02, bd09 or EPSG:n; WGS-84 when not given. */
  crs?: string | null | undefined;
  /** How many minutes longer a route may become by way of the meeting place, above 0 to 60. */
  detourMinutes?: number;
  /** What becomes of single ones of them. */
  existing?: Array<ExistingBriefInput> | null | undefined;
  /** What becomes of branches formed by route that there are, unless existing says otherwise. */
  existingRule?: ExistingRule;
  /** How many members a new branch has at least, 1–100: three full members by the usual rule. */
  leastMembers?: number;
  /** Where branches may meet; none are looked for when it names nothing. */
  meeting?: MeetingBriefInput | null | undefined;
  /** The share of members among couriers, above 0 to 1: members are expected from it, nobody is counted. */
  memberShare?: number;
  /** How many couriers a branch may have at most, 1–100,000; only one of a single route may have more. */
  mostPeople?: number | null | undefined;
  /** The most of his route, in minutes of riding, that a courier leaves out for it, 1–600: with no bound a ring would be no detour at all. */
  mostSkippedMinutes?: number;
  /** What the plan is called; where and how many branches, when not given. */
  name?: string | null | undefined;
  /** Routes are neighbours when they share an edge or a crossing, or crossings of theirs are so near, in metres, 0–500. */
  nearMetres?: number;
  /** How often two neighbours are put together and parted anew, 0–1,000,000. */
  rounds?: number;
  /** Codes of the routes that are parted, of those; all when not given. */
  routes?: Array<string> | null | undefined;
  /** The search ends after so many seconds at the latest, 1–3600, with the best plan so far. */
  seconds?: number;
  /** Where the search begins whatever is a matter of taste; the same seed gives the same plan, if the time isn't up. */
  seed?: number;
  /** How fast couriers ride, in km/h; 15, the legal limit of e-bikes, when not given. */
  speedKmh?: number | null | undefined;
  /** The code of the survey whose routes are parted; those of all surveys and lines that somebody gave, when not given. */
  survey?: string | null | undefined;
  /** How many couriers a branch should have, 1–100,000. */
  targetPeople?: number | null | undefined;
  /** How far from the mean a branch's couriers may be, relative to it, before that counts as uneven; 0–1. */
  tolerance?: number;
  /** The level of the grids that are the zones. */
  zoneLevel?: GridLevel;
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

/** What becomes of a branch that there is. */
export type ExistingBriefInput = {
  /** The branch's code. */
  code: string;
  /** What becomes of it. */
  rule: ExistingRule;
};

/** What may become of a branch that there is. */
export type ExistingRule =
  /** Its routes are as free as those of no branch. */
  | 'DISSOLVE'
  /** It stays and keeps all its routes, however few; it may get more. */
  | 'KEEP'
  /** As Keep when its own routes have members enough; otherwise they go to a neighbour, all together. */
  | 'MERGE';

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

/** Where branches may meet. */
export type MeetingBriefInput = {
  /** What is there already; open stations and organizations' places when neither these nor points are given. */
  from?: Array<MeetingSource> | null | undefined;
  /** Places that are named here. */
  points?: Array<MeetingPointInput> | null | undefined;
};

/** A place that is named. */
export type MeetingPointInput = {
  /** A code of its own. */
  code: string;
  /** Latitude in degrees, or the northing of a projected system. */
  lat: number;
  /** Longitude in degrees, or the easting of a projected system. */
  lon: number;
  /** Its name; its code when not given. */
  name?: string | null | undefined;
};

/** Where meeting places come from. */
export type MeetingSource =
  /** Named by the planner. */
  | 'GIVEN'
  /** Merchants. */
  | 'MERCHANTS'
  /** Where organizations meet. */
  | 'ORGANIZATIONS'
  /** Open stations. */
  | 'STATIONS';

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

/** What somebody may see and do. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** Reads and edits within its grids and below. */
  | 'DEPARTMENT'
  /** Reads everything; analyses and plans. */
  | 'PLANNER'
  /** The public layers: open stations, services, offers, circles. */
  | 'READER';

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

export type StartBranchingInput = {
  /** The plan's code. */
  code: string;
  /** The plan's name; as the problem says when not given. */
  name?: string | null | undefined;
  /** What is asked. */
  problem: BranchBriefInput;
};

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
