import { expect, test } from 'vitest';
import type { CoverageStatus } from '@/api/types.generated';
import type { CoverageFiguresFragment } from '@/coverage/coverage.generated';
import { gapsOf, shareOf, tallyOf, uncovered } from '@/coverage/figures';

type Count = [known: number | null, covered: number | null];
const counted = ([known, covered]: Count) =>
  ({ known, covered, share: known === null || covered === null || known === 0 ? null : covered / known, unknownCells: 0 });

function grid(code: string, status: CoverageStatus, couriers: Count, residents: Count = [null, null]): CoverageFiguresFragment {
  return {
    status, couriers: counted(couriers), residents: counted(residents),
    grid: { code, name: code, centre: [117, 36], bounds: [116.9, 35.9, 117.1, 36.1], couriers: couriers[0], population: residents[0] },
  };
}

test('unknown people are not counted as nobody', () => {
  expect(uncovered({ known: null, covered: null })).toBeNull();
  expect(uncovered({ known: 8, covered: 8 })).toBe(0);
  expect(uncovered({ known: 8, covered: 3 })).toBe(5);
});

test('the map shows the share of couriers, of residents where no courier is counted, and unknown where neither is', () => {
  expect(shareOf(grid('a', 'PARTLY_COVERED', [8, 2], [100, 75]))).toBe(0.25);
  expect(shareOf(grid('a', 'PARTLY_COVERED', [null, null], [100, 75]))).toBe(0.75);
  expect(shareOf(grid('a', 'UNKNOWN', [null, null]))).toBeNull();
});

test('gaps are the uncovered grids, by couriers, then by residents, the unknown ones last', () => {
  const gaps = gapsOf([
    grid('unknown', 'UNCOVERED', [null, null], [null, null]),
    grid('covered', 'COVERED', [90, 90]),
    grid('few', 'UNCOVERED', [3, 0], [10, 0]),
    grid('few, more residents', 'UNCOVERED', [3, 0], [20, 0]),
    grid('none', 'UNCOVERED', [0, 0]),
    grid('many', 'UNCOVERED', [40, 0]),
  ]);
  expect(gaps.map(({ grid: { code } }) => code)).toEqual(['many', 'few, more residents', 'few', 'none', 'unknown']);
});

test('every grid is in one state of the tally', () =>
  expect(tallyOf([grid('a', 'COVERED', [1, 1]), grid('b', 'UNCOVERED', [1, 0]), grid('c', 'UNCOVERED', [2, 0]), grid('d', 'UNKNOWN', [null, null])]))
    .toEqual({ COVERED: 1, PARTLY_COVERED: 0, UNCOVERED: 2, UNKNOWN: 1 }));
