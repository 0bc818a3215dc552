import { expect, test } from 'vitest';
import { boundsOf, corners, isDrawable, joined, parted } from '@/editing/shapes';

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

test('corners of an area with a hole are not moved, since holes can not be drawn', () => {
  expect(isDrawable({ type: 'MultiPolygon', coordinates: [[ring]] })).toBe(true);
  expect(isDrawable({ type: 'MultiPolygon', coordinates: [[ring, ring]] })).toBe(false);
});
