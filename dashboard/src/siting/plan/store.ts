import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { useLatest } from '@/api/latest';
import { useParam } from '@/shell/useParam';
import { ApprovePlanDocument, PlanStationsDocument, ProposePlanDocument, SitingPlanDocument, type PlanDetailsFragment } from '../siting.generated';

export type SitingPlan = PlanDetailsFragment;
export type Site = SitingPlan['solution']['sites'][number];

/** The plan that is open. */
export const usePlan = defineStore('siting-plan', () => {
  const code = useParam('siting.plan');
  const details = useLatest(async (signal, of: string) => (await ask(SitingPlanDocument, { code: of }, signal)).sitingPlan);
  const failure = shallowRef<Failure | null>(null);
  const stepping = shallowRef(false);
  const stations = shallowRef<number | null>(null);
  /** The site that the pointer is on, in the list or on the map. */
  const active = shallowRef<number | null>(null);
  const activeGrid = shallowRef<string | null>(null);

  const load = () => (code.value ? details.run(code.value) : undefined);
  watch(code, () => {
    details.clear();
    failure.value = null;
    stations.value = null;
    active.value = null;
    void load();
  }, { immediate: true });

  async function step(action: (plan: SitingPlan) => Promise<{ errors: readonly { __typename: string; message: string }[] | null }>) {
    const plan = details.result.value;
    if (!plan) return;
    stepping.value = true;
    failure.value = null;
    try {
      const [error] = (await action(plan)).errors ?? [];
      if (error) failure.value = new Failure(error.message, error.__typename, { ...error });
      else await load();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    stepping.value = false;
  }

  return {
    code,
    plan: details.result,
    loading: details.loading,
    missing: computed(() => Boolean(code.value) && !details.loading.value && !details.failure.value && details.result.value === null),
    failure: computed(() => failure.value ?? details.failure.value),
    stepping, stations, active, activeGrid, load,
    propose: () => step(async ({ code: of, version }) => (await ask(ProposePlanDocument, { code: of, version })).proposePlan),
    approve: () => step(async ({ code: of, version }) => (await ask(ApprovePlanDocument, { code: of, version })).approvePlan),
    build: () => step(async ({ code: of }) => {
      const { planStations } = await ask(PlanStationsDocument, { code: of, kind: 'REST_STATION' });
      stations.value = planStations.plan?.sites.filter(({ station }) => station).length ?? null;
      return planStations;
    }),
  };
});
