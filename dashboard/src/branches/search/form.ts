import type { BranchBasis, BranchBriefInput, ExistingRule } from '@/api/types.generated';

/** How large branches are to be: so many of them, or so many couriers each, or at most. */
export const sizes = ['branches', 'targetPeople', 'mostPeople'] as const;
export type Size = (typeof sizes)[number];
export const bases: readonly BranchBasis[] = ['LINE', 'ZONE', 'BOTH'];
export const existingRules: readonly ExistingRule[] = ['KEEP', 'MERGE', 'DISSOLVE'];

/** What the form asks; null is "not given". */
export interface BranchForm {
  /** Empty for what a plan is called by itself. */
  name: string;
  size: Size;
  amount: number;
  /** Code of a survey; null for all routes. */
  survey: string | null;
  /** Code of a grid; null for everywhere. */
  area: string | null;
  basis: BranchBasis;
  leastMembers: number;
  /** Members among couriers, in per cent. */
  memberPercent: number;
  detourMinutes: number;
  existingRule: ExistingRule;
  seconds: number;
}

export const newForm = (): BranchForm => ({
  name: '', size: 'branches', amount: 6, survey: null, area: null, basis: 'LINE', leastMembers: 3, memberPercent: 100, detourMinutes: 5, existingRule: 'KEEP', seconds: 30,
});

/** The form as the API takes it. Conditions that a plan keeps tell what somebody chose: places not given are left out. */
export function briefOf({ name, size, amount, survey, area, memberPercent, ...others }: BranchForm): BranchBriefInput {
  return { ...others, [size]: amount, memberShare: memberPercent / 100, ...(name ? { name } : {}), ...(survey ? { survey } : {}), ...(area ? { area } : {}) } as BranchBriefInput;
}

/** A code that no other plan has, and that sorts by time: SYN-BRANCHES-20261122-001503. */
export function planCode(area: string | null, now: Date): string {
  const moment = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return [area, 'BRANCHES', moment].filter(Boolean).join('-');
}

/** The field that a path of the problem is about, as in "$.leastMembers"; null for what the form doesn't ask. */
export function fieldOf(path: string): keyof BranchForm | null {
  const [first = ''] = path.replace(/^\$\.?/, '').split(/[.[]/);
  if (sizes.some((size) => size === first)) return 'amount';
  if (first === 'memberShare') return 'memberPercent';
  return first in newForm() ? (first as keyof BranchForm) : null;
}

/** What a search has come to: "round 12 of 2000, cost 3.4"; null before it has begun. */
export function roundOf(stage: string | null): { round: number; rounds: number; cost: number } | null {
  const [, round, rounds, cost] = /^round (\d+) of (\d+), cost (-?[\d.]+)$/.exec(stage ?? '') ?? [];
  return cost === undefined ? null : { round: Number(round), rounds: Number(rounds), cost: Number(cost) };
}
