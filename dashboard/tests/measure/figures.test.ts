import { expect, test } from 'vitest';
import { gridsIn, inBox, metresOf, squareMetresOf } from '@/measure/figures';
import type { Coverage } from '@/coverage/store';

const square: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[[0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01], [0, 0]]] };
// A hundredth of a degree on a sphere of 6,371 km.
const side = (Math.PI / 180) * 0.01 * 6_371_009;

test('a line north is as long as its degrees', () => expect(metresOf({ type: 'LineString', coordinates: [[0, 0], [0, 0.01]] })).toBeCloseTo(side, 0));

test('a small square at the equator has the square of its side', () => expect(squareMetresOf(square) / side ** 2).toBeCloseTo(1, 2));

test('the edge of a box is in it', () => {
  expect(inBox(square, [0.01, 0.005])).toBe(true);
  expect(inBox(square, [0.0101, 0.005])).toBe(false);
});

const grid = (centre: [number, number], status: Coverage['status'], known: number | null): Coverage => ({
  status, couriers: { known, covered: null, share: null, unknownCells: 0 }, residents: { known: null, covered: null, share: null, unknownCells: 0 },
  grid: { code: String(centre), name: '', centre, bounds: [0, 0, 1, 1], couriers: null, population: null },
});

test('a box counts the grids whose centres lie in it, and what nobody knows stays unknown', () =>
  expect(gridsIn(square, [grid([0.005, 0.005], 'UNCOVERED', 7), grid([0, 0], 'COVERED', null), grid([0.02, 0.02], 'UNCOVERED', 90)]))
    .toEqual({ grids: 2, uncovered: 1, couriers: 7, residents: null }));
