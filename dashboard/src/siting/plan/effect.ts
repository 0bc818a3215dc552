import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { SitesMovedDocument, type SitesMovedQuery } from '../siting.generated';
import { changesOf, problemOf, questionOf, type Positions } from './moves';
import { usePlan, type SitingPlan } from './store';

type Effect = SitesMovedQuery['coverageWhatIf'];

/** What the open plan would achieve if its sites stood where somebody drags them to. */
export const useEffect = defineStore('siting-effect', () => {
  const plans = usePlan();
  const moved = shallowRef<Positions>(new Map());
  const asPlanned = useLatest(ofPositions);
  const asMoved = useLatest(ofPositions);

  watch(() => plans.plan?.code, reset);

  function reset() {
    moved.value = new Map();
    asMoved.clear();
    asPlanned.clear();
  }

  async function move(ordinal: number, to: [number, number]) {
    const plan = plans.plan;
    if (!plan) return;
    moved.value = new Map(moved.value).set(ordinal, to);
    if (!asPlanned.result.value && !asPlanned.loading.value) void asPlanned.run(plan, new Map());
    // One question at a time: the answers keep step with the hand instead of starving while it moves.
    if (asMoved.loading.value) return;
    let asked: Positions;
    do {
      asked = moved.value;
      await asMoved.run(plan, asked);
    } while (asked !== moved.value && moved.value.size > 0 && !asMoved.failure.value);
  }

  return {
    moved,
    move,
    reset,
    failure: asMoved.failure,
    loading: asMoved.loading,
    /** People gained by the plan, by the plan as it was moved, and the difference; null while unknown. */
    gained: computed(() => {
      const [before, after] = [gainOf(plans.plan, asPlanned.result.value), gainOf(plans.plan, asMoved.result.value)];
      return before === null || after === null ? null : { before, after, difference: after - before };
    }),
    /** Grids whose people gained are others than with the plan, the largest difference first; null where it may not be told. */
    grids: computed(() => differences(plans.plan, asPlanned.result.value, asMoved.result.value)),
  };
});

async function ofPositions(signal: AbortSignal, plan: SitingPlan, moved: Positions): Promise<Effect> {
  const variables = { within: problemOf(plan).area, changes: changesOf(plan, moved), question: questionOf(plan) };
  return (await ask(SitesMovedDocument, variables, signal)).coverageWhatIf;
}

type Gains = { cellsGained: number; couriersGained: number | null; residentsGained: number | null };

function gained(plan: SitingPlan, { cellsGained, couriersGained, residentsGained }: Gains): number | null {
  switch (plan.solution.people) {
    case 'COURIERS': return couriersGained;
    case 'RESIDENTS': return residentsGained;
    case 'CELLS': return cellsGained;
    // Coverage knows where couriers are, not which way they ride.
    case 'ROUTES': return null;
    default: return couriersGained === null || residentsGained === null ? null : couriersGained + residentsGained;
  }
}

function gainOf(plan: SitingPlan | null, effect: Effect | null): number | null {
  return plan && effect?.within ? gained(plan, effect.within) : null;
}

function differences(plan: SitingPlan | null, before: Effect | null, after: Effect | null): { code: string; name: string; difference: number | null }[] {
  if (!plan || !before || !after) return [];
  const planned = new Map(before.grids.map((one) => [one.grid.code, gained(plan, one)]));
  return after.grids.flatMap((one) => {
    const [was, is] = [planned.get(one.grid.code) ?? null, gained(plan, one)];
    return was === is ? [] : [{ ...one.grid, difference: was === null || is === null ? null : is - was }];
  }).toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
}
