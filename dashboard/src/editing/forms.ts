import type {
  CreateActivityInput, CreateAllianceInput, CreateCaseInput, CreateCourierRouteInput, CreateDemandCellInput, CreateGridInput, CreateIndicatorInput, CreateMerchantInput, CreateOfferInput, CreateOrganizationInput, CreatePointsBankInput, CreateProjectInput, CreateResourceInput, CreateStationInput,
} from '@/api/types.generated';
import { area, count, date, hours, line, moment, needed, number, oneOf, partsOf, point, refersTo, refersToAll, text, texts, yesNo, type Field } from './fields';
import type { EditedKind } from './editedKinds';

type NameOf<Input> = Exclude<keyof Input & string, 'coordinateSystem' | 'code'>;

const form = <Input>(...fields: Field<NameOf<Input>>[]): readonly Field[] => fields;

/** The fields of each kind, in the order of its form. A new kind is an entry here, and its questions beside in kinds/. */
export const forms: Readonly<Record<EditedKind, readonly Field[]>> = {
  STATION: form<CreateStationInput>(
    needed(text('name')), needed(oneOf('kind', 'station.kind', ['REST_STATION', 'SERVICE_CENTER', 'SERVICE_POINT', 'CANTEEN', 'WORKSHOP'])),
    needed(oneOf('status', 'station.status', ['PLANNED', 'OPEN', 'SUSPENDED', 'CLOSED'])), text('openingHours'), refersToAll('services', 'SERVICE'), text('address'), refersTo('organization', 'ORGANIZATION'),
    count('seats'), count('dailyCapacity'), { ...number('floorAreaSquareMetres'), min: 0 }, yesNo('riderAccess'), oneOf('buildKind', 'station.buildKind', ['INTEGRATED', 'REBUILT', 'CO_BUILT', 'NEW']),
    oneOf('tier', 'station.tier', ['CORE', 'POLE', 'POINT']), text('purpose'), text('brand'), text('host'), needed(point('location')),
  ),
  GRID: form<CreateGridInput>(
    needed(text('name')),
    needed(oneOf('level', 'search.level', ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'MICRO_GRID', 'BUSINESS_CIRCLE', 'MARKET', 'BUILDING', 'PARK', 'COMPOUND'])),
    refersTo('parent', 'GRID'), count('population'), count('households'), count('couriers'), count('fullTimeStaff'), count('partTimeStaff'), needed(area('boundary')),
  ),
  ORGANIZATION: form<CreateOrganizationInput>(
    needed(text('name')), needed(oneOf('kind', 'search.organization', ['COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP', 'UNION', 'YOUTH_LEAGUE', 'WOMEN', 'ASSOCIATION'])),
    refersTo('parent', 'ORGANIZATION'), refersTo('grid', 'GRID'), text('industry'), oneOf('formedBy', 'editing.formedBy', ['SINGLE', 'JOINT', 'INDUSTRY', 'AREA', 'AFFILIATED', 'ROUTE']),
    oneOf('purpose', 'editing.purpose', ['VOLUNTEER_TEAM', 'SERVICE_TEAM', 'TRADE']), count('members'), count('instructors'), refersToAll('routes', 'COURIER_ROUTE'), point('location'), area('activityArea'),
  ),
  ALLIANCE: form<CreateAllianceInput>(
    needed(text('name')), needed(oneOf('kind', 'search.alliance', ['BUSINESS_CIRCLE', 'MERCHANT_ALLIANCE', 'INDUSTRY_CHAIN', 'AREA_UNION'])), refersTo('leadOrganization', 'ORGANIZATION'),
    refersToAll('merchants', 'MERCHANT'), refersToAll('organizations', 'ORGANIZATION'), area('area'),
  ),
  MERCHANT: form<CreateMerchantInput>(
    needed(text('name')), needed(text('category')), oneOf('chainStage', 'editing.chainStage', ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM']), texts('titles'), text('address'), needed(point('location')),
  ),
  OFFER: form<CreateOfferInput>(
    needed(refersTo('merchant', 'MERCHANT')), needed(oneOf('kind', 'editing.offer', ['FREE_ITEM', 'DISCOUNT', 'POINTS_REDEMPTION'])), needed(text('title')), count('pointsPrice'), date('validFrom'),
    date('validUntil'),
  ),
  COURIER_ROUTE: form<CreateCourierRouteInput>(text('name'), text('platform'), needed({ ...count('couriers'), min: 5 }), hours('hourly'), hours('hourlyWeekend'), needed(line('path'))),
  DEMAND_CELL: form<CreateDemandCellInput>(
    needed(text('source')), count('residents'), hours('couriersWeekday'), hours('couriersWeekend'), hours('waitingWeekday'), hours('waitingWeekend'), needed(point('location')),
  ),
  CASE: form<CreateCaseInput>(
    needed(oneOf('kind', 'cases.kind', ['REPORT', 'WISH', 'NEED'])), needed(text('category')), text('title'), refersTo('service', 'SERVICE'), refersTo('grid', 'GRID'), needed(moment('openedAt')), moment('deadline'),
    point('location'),
  ),
  ACTIVITY: form<CreateActivityInput>(
    needed(text('title')), needed(text('kind')), refersTo('organization', 'ORGANIZATION'), needed(date('heldOn')), count('participants'), point('location'),
  ),
  PROJECT: form<CreateProjectInput>(
    needed(text('title')), needed(oneOf('status', 'editing.project', ['PROPOSED', 'RUNNING', 'DONE', 'CANCELLED'])), refersTo('organization', 'ORGANIZATION'), refersTo('need', 'CASE'),
    refersTo('resource', 'RESOURCE'), point('location'),
  ),
  RESOURCE: form<CreateResourceInput>(
    needed(refersTo('organization', 'ORGANIZATION')), needed(text('kind')), needed(text('title')), refersTo('service', 'SERVICE'), point('location'),
  ),
  INDICATOR: form<CreateIndicatorInput>(
    needed(text('nameZh')), text('nameEn'), needed(text('key')), number('value'), oneOf('qualifier', 'editing.qualifier', ['EXACT', 'AT_LEAST', 'ABOUT']), text('unit'), date('periodStart'), date('periodEnd'),
    needed(text('source')), text('counts'), refersTo('grid', 'GRID'), refersTo('organization', 'ORGANIZATION'), refersTo('alliance', 'ALLIANCE'),
  ),
  POINTS_BANK: form<CreatePointsBankInput>(
    needed(text('name')), refersTo('grid', 'GRID'), count('pointsIssued'), count('pointsRedeemed'),
    partsOf('rules', [needed(oneOf('kind', 'editing.rule', ['BASE', 'CONTRIBUTION', 'DEDUCTION'])), needed(text('title')), needed({ ...count('points'), min: 1 })]),
    partsOf('tiers', [needed(text('name')), needed(count('threshold'))]),
    partsOf('outlets', [refersTo('merchant', 'MERCHANT'), refersTo('station', 'STATION')]),
  ),
};
