import type { LeftOutReason } from '@/api/types.generated';
import { boundsOf, type Bounds } from '@/map/bounds';
import type { BranchPlanQuery } from './branch-plans.generated';

export type Solution = NonNullable<BranchPlanQuery['branchPlan']>['solution'];
export type ProposedBranch = Solution['branches'][number];
export type LeftOut = Solution['leftOut'][number];

/** Routes left out for the same reason, with the couriers who ride them. */
export interface LeftOutGroup {
  reason: LeftOutReason;
  couriers: number;
  routes: LeftOut[];
}

/** What is left out by reason, that of most couriers first. */
export function byReason(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  const groups = new Map<LeftOutReason, LeftOutGroup>();
  for (const route of leftOut) {
    const group = groups.get(route.reason) ?? { reason: route.reason, couriers: 0, routes: [] };
    groups.set(route.reason, { ...group, couriers: group.couriers + route.couriers, routes: [...group.routes, route] });
  }
  return [...groups.values()].toSorted((a, b) => b.couriers - a.couriers);
}

/** West, south, east and north around branches; null where nothing of them has a place. */
export function boundsOfBranches(branches: readonly Pick<ProposedBranch, 'area' | 'chain' | 'meeting'>[]): Bounds | null {
  const positions = branches.flatMap(({ area, chain, meeting }) => [
    ...(area.coordinates as number[][][][]).flat(2),
    ...((chain?.coordinates ?? []) as number[][]),
    ...(meeting ? [[meeting.lon, meeting.lat]] : []),
  ]);
  return positions.length === 0 ? null : boundsOf(positions);
}
