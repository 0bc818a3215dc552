import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { layerNames } from '@/shell/permalink';
import { useView } from '@/shell/store';
import { useParam } from '@/shell/useParam';
import { BranchPlanDocument, BranchPlanListDocument, type BranchPlanListQuery } from './branch-plans.generated';

export type BranchPlanLine = NonNullable<NonNullable<BranchPlanListQuery['plans']>['nodes']>[number];

/** Plans of branches, and the one that is looked at. */
export const useBranchPlans = defineStore('branch-plans', () => {
  const view = useView();
  const code = useParam('routes.plan');
  const ordinal = useParam('routes.branch');

  const list = useLatest(async (signal) => (await ask(BranchPlanListDocument, {}, signal)).plans?.nodes ?? []);
  const plan = useLatest(async (signal, one: string) => (await ask(BranchPlanDocument, { code: one }, signal)).branchPlan);

  // A plan without a certificate has no solution yet.
  const all = computed(() => (list.result.value ?? []).filter(({ certificate }) => certificate !== null));
  const chosen = computed(() => all.value.find((one) => one.code === code.value) ?? null);
  const solution = computed(() => (plan.result.value?.code === chosen.value?.code ? plan.result.value?.solution ?? null : null));
  watch(() => chosen.value?.code, (one) => (one ? plan.run(one) : plan.clear()));

  function show(shown: boolean) {
    view.layers = layerNames.filter((name) => (name === 'proposals' ? shown : view.layers.includes(name)));
  }

  return {
    all,
    loaded: computed(() => list.result.value !== null),
    failure: computed(() => list.failure.value ?? plan.failure.value),
    load: async () => {
      await list.run();
      if (chosen.value) await plan.run(chosen.value.code);
    },
    code,
    chosen,
    /** What the chosen plan proposes; null until it is there. */
    solution,
    /** The plan that the map draws: the chosen one, else the newest. Plans over one another say nothing. */
    drawn: computed(() => chosen.value ?? all.value[0] ?? null),
    /** Draws a plan, and nothing but it; null draws none. */
    choose(one: string | null) {
      ordinal.value = null;
      code.value = one;
      show(one !== null);
    },
    branch: computed(() => solution.value?.branches.find((one) => String(one.ordinal) === ordinal.value) ?? null),
    chooseBranch: (one: number | null) => (ordinal.value = one === null ? null : String(one)),
  };
});
