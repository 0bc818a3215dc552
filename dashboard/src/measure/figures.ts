import area from '@turf/area';
import length from '@turf/length';
import type { Coverage } from '@/coverage/store';

type Position = readonly number[];

/** Metres along a line, on the sphere. */
export function metresOf(line: GeoJSON.LineString): number {
  return length({ type: 'Feature', geometry: line, properties: {} }, { units: 'meters' });
}

/** Square metres of an area, on the sphere. */
export function squareMetresOf(polygon: GeoJSON.Polygon): number {
  return area(polygon);
}

/** Whether a position lies in the box around a polygon, its edge included. */
export function inBox(polygon: GeoJSON.Polygon, [lon, lat]: Position): boolean {
  const ring = polygon.coordinates[0]!;
  const [lons, lats] = [ring.map((corner) => corner[0]!), ring.map((corner) => corner[1]!)];
  return lon! >= Math.min(...lons) && lon! <= Math.max(...lons) && lat! >= Math.min(...lats) && lat! <= Math.max(...lats);
}

export interface BoxFigures {
  grids: number;
  uncovered: number;
  /** Null where nobody knows them of any grid. */
  couriers: number | null;
  residents: number | null;
}

/** The grids whose centres lie in a box, and their people. */
export function gridsIn(polygon: GeoJSON.Polygon, coverages: readonly Coverage[]): BoxFigures {
  const inside = coverages.filter(({ grid }) => inBox(polygon, grid.centre));
  return {
    grids: inside.length,
    uncovered: inside.filter(({ status }) => status === 'UNCOVERED').length,
    couriers: sum(inside.map(({ couriers }) => couriers.known)),
    residents: sum(inside.map(({ residents }) => residents.known)),
  };
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}
