import type { SitingObjective } from '@/api/types.generated';
import type { PlanDetailsFragment } from '../siting.generated';

type Certificate = PlanDetailsFragment['certificate'];

/** What a certificate comes to, as the key of a sentence with its share: how much better any other plan can be. */
export function verdictOf({ gap, status }: Pick<Certificate, 'gap' | 'status'>): { key: 'best' | 'atMost' | 'unknown'; share: number } {
  if (status === 'OPTIMAL' || gap === 0) return { key: 'best', share: 0 };
  return gap === null ? { key: 'unknown', share: 0 } : { key: 'atMost', share: gap };
}

/** The unit that an objective counts in. */
export function unitOf(objective: SitingObjective, people: string): 'minutes' | 'cost' | string {
  if (objective === 'P_MEDIAN' || objective === 'P_CENTER') return 'minutes';
  return objective === 'SET_COVER' ? 'cost' : people;
}

/** Newly covered people of a grid; null where one of the figures isn't known. */
export function gainOf({ today, planned }: { today: number | null; planned: number | null }): number | null {
  return today === null || planned === null ? null : planned - today;
}

/** A share as per cent with two digits that say something: 0.34 %, 2.1 %, 15 %. A bound is rounded up, so that it stays one. */
export function atMost(share: number, language: string): string {
  const digits = share < 0.01 ? 2 : share < 0.1 ? 1 : 0;
  const step = 10 ** -(digits + 2);
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(Math.max(0, Math.ceil(share / step - 1e-9)) * step);
}
