import { defineStore } from 'pinia';
import { computed, reactive, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { follow } from '@/api/subscription';
import { useParam } from '@/shell/useParam';
import { briefOf, newForm, planCode } from '../problem/brief';
import { SearchChangedDocument, StartSitingDocument, StopSearchDocument, type SearchJobFragment } from '../siting.generated';
import { extend, type TrailPoint } from './trail';

/** The problem that somebody is putting together, and the search for its plan while it runs. */
export const useSearch = defineStore('siting-search', () => {
  const form = reactive(newForm());
  const followed = useParam('siting.job');
  const planShown = useParam('siting.plan');
  const job = shallowRef<SearchJobFragment | null>(null);
  const trail = shallowRef<TrailPoint[]>([]);
  const failure = shallowRef<Failure | null>(null);
  const starting = shallowRef(false);
  const stopping = shallowRef(false);

  /** The plan that the search on record has found. */
  const found = computed(() => (job.value?.state === 'DONE' ? (job.value.result as { plan: string }).plan : null));

  watch(followed, (id, _, onCleanup) => {
    stopping.value = false;
    if (!id) return;
    job.value = null;
    trail.value = [];
    const ending = new AbortController();
    onCleanup(() => ending.abort());
    const begun = performance.now();
    void guarded(() => follow(SearchChangedDocument, { id }, ({ jobChanged }) => receive(jobChanged, (performance.now() - begun) / 1000), ending.signal));
  }, { immediate: true });

  function receive(now: SearchJobFragment, seconds: number) {
    job.value = now;
    if (now.search) trail.value = extend(trail.value, { seconds, objective: now.search.objective, bound: now.search.bound });
    if (now.state === 'DONE') planShown.value = found.value;
    if (now.state === 'FAILED') failure.value = new Failure(now.error ?? '', 'NO_PLAN');
    if (now.state === 'DONE' || now.state === 'FAILED' || now.state === 'CANCELLED') followed.value = null;
  }

  /** @param name what the plan is to be called. */
  async function start(name: string) {
    const area = form.area;
    if (!area) return;
    starting.value = true;
    failure.value = null;
    await guarded(async () => {
      const { startSiting } = await ask(StartSitingDocument, { input: { problem: briefOf({ ...form, name }, area), code: planCode(area, new Date()) } });
      const [error] = startSiting.errors ?? [];
      if (error) throw new Failure(error.message, error.__typename, error);
      followed.value = startSiting.job!.id;
    });
    starting.value = false;
  }

  async function stop() {
    stopping.value = true;
    await guarded(async () => {
      if (job.value) await ask(StopSearchDocument, { id: job.value.id });
    });
  }

  async function guarded(action: () => Promise<unknown>) {
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
  }

    return { form, job, found, trail, failure, starting, stopping, running: computed(() => followed.value !== null), start, stop };
});
