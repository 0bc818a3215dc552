import { expect, test } from 'vitest';
import { boundsOf, corners, filled, holesIn, joined, parted, peeled } from '@/editing/shapes';

const ring = [[116, 33], [117, 33], [117, 34], [116, 33]];
const square = { type: 'Polygon' as const, coordinates: [ring] };

test('areas that are drawn one by one are parts of one', () =>
  expect(joined('MultiPolygon', [square, square])).toEqual({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }));

test('of points and lines the last one counts, to seven decimals', () => {
  expect(joined('Point', [{ type: 'Point', coordinates: [1, 2] }, { type: 'Point', coordinates: [116.123456789, 33] }])).toEqual({ type: 'Point', coordinates: [116.1234568, 33] });
  expect(joined('LineString', [square])).toBeNull();
});

test('what is parted can be joined again', () => {
  const area = joined('MultiPolygon', [square, square])!;
  expect(joined('MultiPolygon', parted(area))).toEqual(area);
  expect([corners(area), boundsOf(area)]).toEqual([6, [116, 33, 117, 34]]);
});

test('holes are kept as they are when the border around them is moved', () => {
  const hole = [[116.2, 33.1], [116.4, 33.1], [116.4, 33.2], [116.2, 33.1]];
  const area = { type: 'MultiPolygon' as const, coordinates: [[ring, hole], [ring]] };
  expect(holesIn(area)).toBe(1);
  const [first] = parted(area).map(peeled);
  expect(first!.outer).toEqual(square);
  const moved = { ...square, coordinates: [ring.map(([x, y]) => [x! - 1, y!])] };
  expect(filled(moved, first!.holes).coordinates).toEqual([moved.coordinates[0], hole]);
});

test('of what has no holes nothing is peeled', () => {
  const line = { type: 'LineString' as const, coordinates: ring };
  expect(peeled(line)).toEqual({ outer: line, holes: [] });
  expect(filled(line, [])).toEqual(line);
});
