import { uncovered } from '@/coverage/figures';
import type { Coverage } from '@/coverage/store';

export interface WorstGrid {
  coverage: Coverage;
  left: number;
}

/** The grids with the most people whom no station serves in time, the worst first; those of whom nobody knows are not among them. */
export function worstOf(grids: readonly Coverage[], whose: 'couriers' | 'residents', most = 10): WorstGrid[] {
  return grids
    .flatMap((coverage) => {
      const left = uncovered(coverage[whose]);
      return left === null || left === 0 ? [] : [{ coverage, left }];
    })
    .toSorted((a, b) => b.left - a.left || a.coverage.grid.code.localeCompare(b.coverage.grid.code))
    .slice(0, most);
}
