import type { CoordinateSystem, ImportKind, TextEncoding } from '@/api/types.generated';

export const importKinds: readonly ImportKind[] = [
  'STATIONS', 'GRIDS', 'ORGANIZATIONS', 'MERCHANTS', 'OFFERS', 'ALLIANCES', 'ROUTES', 'DEMAND', 'CASES', 'ACTIVITIES', 'PROJECTS', 'RESOURCES', 'INDICATORS', 'POINTS_BANKS',
  'POINTS_RULES', 'POINTS_TIERS', 'POINTS_OUTLETS', 'SERVICES',
];

/** Systems that people declare; the last ones by their EPSG numbers. */
export const systems: readonly (CoordinateSystem | number)[] = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09', 4547, 4548, 4549, 4526, 4527, 4528];

export const encodings: readonly TextEncoding[] = ['UTF8', 'GB18030', 'UTF16', 'UTF32'];

/** Endings of the files that can be imported. */
export const endings = '.csv,.tsv,.txt,.xlsx,.xlsm,.geojson,.json,.geojsonl,.ndjson,.zip,.gpkg';

/** What a request may hold, with some room for what is around the file. */
export const mostBytes = 20 * 1024 * 1024 - 4096;
