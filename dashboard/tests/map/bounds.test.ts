import { expect, test } from 'vitest';
import { boundsOf, boundsOfArea } from '@/map/bounds';

const square = (west: number, south: number, side: number) => [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]];

test('an area of two squares reaches from the west of one to the east of the other', () =>
  expect(boundsOfArea([square(0, 0, 1), square(4, 1, 2)])).toEqual([0, 0, 6, 3]));

test('the bounds of a line hold all its corners', () =>
  expect(boundsOf([[117, 36], [117.2, 35.9], [117.1, 36.3]])).toEqual([117, 35.9, 117.2, 36.3]));
