import type { Shape } from './fields';

/** A feature's geometry, WGS-84, as the API takes and gives it. */
export interface Geometry {
  type: Shape;
  coordinates: unknown;
}

export type Simple = GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon;

const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : (value as unknown[]).map(round));

/** What is drawn one by one, as one geometry; null when nothing is. Of points and lines the last one counts, areas are parts of one. */
export function joined(shape: Shape, drawn: readonly Simple[]): Geometry | null {
  if (shape === 'MultiPolygon') {
    const parts = drawn.filter(({ type }) => type === 'Polygon');
    return parts.length ? { type: shape, coordinates: parts.map(({ coordinates }) => round(coordinates)) } : null;
  }
  const last = drawn.findLast(({ type }) => type === shape);
  return last ? { type: shape, coordinates: round(last.coordinates) } : null;
}

/** A geometry as what can be drawn one by one. */
export function parted({ type, coordinates }: Geometry): Simple[] {
  if (type !== 'MultiPolygon') return [{ type, coordinates: round(coordinates) } as Simple];
  return (round(coordinates) as GeoJSON.Position[][][]).map((rings) => ({ type: 'Polygon', coordinates: rings }));
}

/** A part that can be drawn, and the holes in it, which can't: they stay where they are. */
export function peeled(part: Simple): { outer: Simple; holes: GeoJSON.Position[][] } {
  return part.type === 'Polygon' ? { outer: { ...part, coordinates: part.coordinates.slice(0, 1) }, holes: part.coordinates.slice(1) } : { outer: part, holes: [] };
}

/** The part with its holes again. */
export const filled = (part: Simple, holes: readonly GeoJSON.Position[][]): Simple =>
  (part.type === 'Polygon' ? { ...part, coordinates: [...part.coordinates, ...holes] } : part);

/** How many holes an area has. */
export const holesIn = (geometry: Geometry): number => parted(geometry).reduce((sum, part) => sum + peeled(part).holes.length, 0);

/** How many corners it has, those that close a ring not counted twice. */
export const corners = (geometry: Geometry): number =>
  parted(geometry).reduce((sum, part) => sum + (part.type === 'Point' ? 1 : part.type === 'LineString' ? part.coordinates.length : part.coordinates.reduce((n, ring) => n + ring.length - 1, 0)), 0);

/** West, south, east, north. */
export function boundsOf(geometry: Geometry): [number, number, number, number] {
  const flat = (value: unknown): GeoJSON.Position[] => (typeof (value as unknown[])[0] === 'number' ? [value as GeoJSON.Position] : (value as unknown[]).flatMap(flat));
  const all = flat(geometry.coordinates);
  const [lon, lat] = [all.map(([x]) => x!), all.map(([, y]) => y!)];
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
}
