import { expect, test } from 'vitest';
import { linesOf } from '@/settings/rules';

test('every value of the rules is told with the names that lead to it', () =>
  expect(linesOf({ circles: [{ minutes: 15, metres: { least: 800, most: 1000 } }], coveredBy: 2, grids: ['MARKET', 'PARK'], open: false, none: null })).toEqual([
    { path: ['circles', '1', 'minutes'], value: 15 },
    { path: ['circles', '1', 'metres', 'least'], value: 800 },
    { path: ['circles', '1', 'metres', 'most'], value: 1000 },
    { path: ['coveredBy'], value: 2 },
    { path: ['grids'], value: 'MARKET, PARK' },
    { path: ['open'], value: false },
  ]));
