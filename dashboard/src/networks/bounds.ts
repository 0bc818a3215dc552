/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

export function contains([west, south, east, north]: Bounds, [lon, lat]: [number, number]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
