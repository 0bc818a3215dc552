import type { ChangeOperation, FeatureKind } from '@/api/types.generated';

export const featureKinds: FeatureKind[] = [
  'GRID', 'ORGANIZATION', 'SERVICE', 'STATION', 'MERCHANT', 'OFFER', 'ALLIANCE', 'POINTS_BANK', 'COURIER_ROUTE', 'DEMAND_CELL', 'RESOURCE', 'CASE', 'PROJECT', 'ACTIVITY',
  'INDICATOR', 'STANDARD', 'PLAN',
];
export const operations: ChangeOperation[] = ['CREATE', 'UPDATE', 'DELETE', 'RESTORE', 'IMPORT'];

/** What the API gives as files, by the names of its exports, with the kind that the page calls it. */
export const exported: readonly (readonly [file: string, kind: FeatureKind])[] = [
  ['stations', 'STATION'], ['grids', 'GRID'], ['organizations', 'ORGANIZATION'], ['merchants', 'MERCHANT'], ['alliances', 'ALLIANCE'], ['routes', 'COURIER_ROUTE'], ['demand', 'DEMAND_CELL'],
  ['cases', 'CASE'],
];
export const formats = ['xlsx', 'csv', 'geojson', 'gpkg'] as const;
