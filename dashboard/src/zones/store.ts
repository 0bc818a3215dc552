import { defineStore } from 'pinia';
import { computed, reactive, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { useLatest } from '@/api/latest';
import { follow } from '@/api/subscription';
import { useParam } from '@/shell/useParam';
import { fieldOf, inputOf, newForm } from './form';
import {
  AdoptZonesDocument, MoveGridToZoneDocument, StartZoningDocument, ZonePlanDocument, ZonePlanListDocument, ZoningChangedDocument, type ZonePlanWholeFragment,
} from './zones.generated';

export type Zone = ZonePlanWholeFragment['zones'][number];

/** Plans of zones, the one on show, and what somebody does with it. */
export const useZones = defineStore('zones', () => {
  const form = reactive(newForm());
  const code = useParam('zones.plan');
  const followed = useParam('zones.job');
  const selected = useParam('zones.grid');
  const list = useLatest(async (signal) => (await ask(ZonePlanListDocument, {}, signal)).zonePlans);
  const read = useLatest(async (signal, one: string) => (await ask(ZonePlanDocument, { code: one }, signal)).zonePlan);
  const failure = shallowRef<Failure | null>(null);
  const progress = shallowRef(0);
  const working = shallowRef(false);

  const plan = computed(() => (read.result.value?.code === code.value ? read.result.value : null));
  const zoneOf = computed(() => plan.value?.zones.find(({ grids }) => grids.some((grid) => grid.code === selected.value)) ?? null);

  watch(code, (one) => (one ? read.run(one) : read.clear()), { immediate: true });
  watch(followed, (id, _, onCleanup) => {
    if (!id) return;
    progress.value = 0;
    const ending = new AbortController();
    onCleanup(() => ending.abort());
    void guarded(() => follow(ZoningChangedDocument, { id }, ({ jobChanged }) => receive(jobChanged), ending.signal));
  }, { immediate: true });

  function receive(job: { state: string; progress: number; error: string | null; result: unknown }) {
    progress.value = job.progress;
    if (job.state === 'QUEUED' || job.state === 'RUNNING') return;
    followed.value = null;
    if (job.state === 'FAILED') failure.value = new Failure(job.error ?? '', 'NO_PLAN');
    if (job.state !== 'DONE') return;
    code.value = (job.result as { plan: string }).plan;
    void list.run();
  }

  async function guarded(action: () => Promise<unknown>) {
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
  }

  /** Something that somebody asked for and waits for. */
  async function acting(action: () => Promise<unknown>) {
    failure.value = null;
    working.value = true;
    await guarded(action);
    working.value = false;
  }

  function refuse(errors: readonly { __typename?: string; message: string; problem?: string }[] | null | undefined) {
    const [error] = errors ?? [];
    if (error) throw new Failure(error.message, error.problem ?? error.__typename ?? '', error as unknown as Record<string, unknown>);
  }

  return {
    form, code, plan, selected, zoneOf, failure, progress,
    /** The field of the form whose value the API has refused. */
    refused: computed(() => (failure.value?.code === 'InvalidZoneProblemError' ? fieldOf(String(failure.value.data.path)) : null)),
    all: computed(() => list.result.value ?? []),
    loaded: computed(() => list.result.value !== null),
    loadFailure: computed(() => list.failure.value ?? read.failure.value),
    load: () => list.run(),
    working: computed(() => working.value || followed.value !== null),
    running: computed(() => followed.value !== null),
    /** @param name what the plan is to be called. */
    propose: (name: string) => acting(async () => {
      if (!form.area) return;
      const { startZoning } = await ask(StartZoningDocument, { input: inputOf(form, form.area, name, new Date()) });
      refuse(startZoning.errors);
      followed.value = startZoning.job!.id;
    }),
    move: (zone: number) => acting(async () => {
      const { code: planCode, version } = plan.value!;
      const { moveGridToZone } = await ask(MoveGridToZoneDocument, { input: { code: planCode, version, grid: selected.value!, zone } });
      refuse(moveGridToZone.errors);
      read.result.value = moveGridToZone.zonePlan;
    }),
    adopt: () => acting(async () => {
      const { code: planCode, version } = plan.value!;
      refuse((await ask(AdoptZonesDocument, { input: { code: planCode, version } })).adoptZones.errors);
      await Promise.all([read.run(planCode), list.run()]);
    }),
  };
});
