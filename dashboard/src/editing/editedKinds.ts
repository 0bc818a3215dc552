import type { FeatureKind } from '@/api/types.generated';

/** What a department keeps: the kinds that have a form, beside the kinds that other views are for. */
export const editedKinds = [
  'STATION', 'GRID', 'ORGANIZATION', 'ALLIANCE', 'MERCHANT', 'OFFER', 'COURIER_ROUTE', 'DEMAND_CELL', 'CASE', 'ACTIVITY', 'PROJECT', 'RESOURCE', 'INDICATOR', 'POINTS_BANK',
] as const satisfies readonly FeatureKind[];
export type EditedKind = (typeof editedKinds)[number];
