import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { PlanListDocument, type PlanListQuery } from '../siting.generated';

export type PlanLine = NonNullable<NonNullable<NonNullable<PlanListQuery['plans']>['nodes']>[number]>;

/** The plans that searches have found, the latest first. */
export const usePlanList = defineStore('siting-plans', () => {
  const list = useLatest(async (signal) => (await ask(PlanListDocument, {}, signal)).plans?.nodes ?? []);
  return {
    all: computed(() => (list.result.value ?? []).filter(({ certificate }) => certificate !== null)),
    loaded: computed(() => list.result.value !== null),
    failure: list.failure,
    load: list.run,
  };
});
