/** West, south, east and north. */
export type Bounds = [number, number, number, number];

/** The bounds around positions of longitude and latitude, at least one. */
export function boundsOf(positions: readonly (readonly number[])[]): Bounds {
  const [lons, lats] = [positions.map(([lon]) => lon!), positions.map(([, lat]) => lat!)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The bounds of a multipolygon. */
export const boundsOfArea = (coordinates: unknown): Bounds => boundsOf((coordinates as number[][][][]).flat(2));
