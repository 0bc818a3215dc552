import type { CoverageStatus } from '@/api/types.generated';
import type { CoverageFiguresFragment } from './coverage.generated';

export type Tally = Record<CoverageStatus, number>;

/** How many grids are in each state. */
export function tallyOf(coverages: readonly CoverageFiguresFragment[]): Tally {
  const tally: Tally = { COVERED: 0, PARTLY_COVERED: 0, UNCOVERED: 0, UNKNOWN: 0 };
  for (const { status } of coverages) tally[status]++;
  return tally;
}

/** The people whom no station serves in time; null where nobody knows how many there are. */
export function uncovered(count: { known: number | null; covered: number | null }): number | null {
  return count.known === null || count.covered === null ? null : count.known - count.covered;
}

/**
 * The share that the map shows by colour, 0 to 1: of couriers, or of residents where no courier is counted; null where
 * neither is known, which is not the same as nobody.
 */
export function shareOf(coverage: CoverageFiguresFragment): number | null {
  return coverage.couriers.share ?? coverage.residents.share;
}

/** The uncovered grids, the one with the most couriers left out first, then by residents; unknown figures last. */
export function gapsOf(coverages: readonly CoverageFiguresFragment[]): CoverageFiguresFragment[] {
  return coverages.filter(({ status }) => status === 'UNCOVERED').toSorted((a, b) =>
    rank(b.couriers) - rank(a.couriers) || rank(b.residents) - rank(a.residents) || a.grid.code.localeCompare(b.grid.code));
}

function rank(count: { known: number | null; covered: number | null }): number {
  return uncovered(count) ?? -1;
}
