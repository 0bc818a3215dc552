import type { CoverageTrendQuery } from './overview.generated';

export type TrendDay = NonNullable<CoverageTrendQuery['coverageTrend']>[number];

/** What became of a share between two days. */
export interface Change {
  since: string;
  until: string;
  /** In percentage points. */
  points: number;
}

/** The share that a day tells: of couriers, or of residents where no courier is counted; null where neither is known. */
export const shareOfDay = ({ couriers, residents }: Pick<TrendDay, 'couriers' | 'residents'>): number | null => couriers.share ?? residents.share;

/** From the first to the last day of which the same people's share is known; null with fewer than two such days. */
export function changeOver(days: readonly TrendDay[]): Change | null {
  const whose = days.some(({ couriers }) => couriers.share !== null) ? 'couriers' : 'residents';
  const known = days.filter((day) => day[whose].share !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return null;
  return { since: first.day, until: last.day, points: 100 * (last[whose].share! - first[whose].share!) };
}
