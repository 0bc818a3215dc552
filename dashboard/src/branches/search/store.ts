import { defineStore } from 'pinia';
import { computed, reactive, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { follow } from '@/api/subscription';
import { useParam } from '@/shell/useParam';
import { useBranchPlans } from '../plans/store';
import { BranchingChangedDocument, StartBranchingDocument, StopBranchingDocument, type BranchingJobFragment } from './branch-search.generated';
import { briefOf, newForm, planCode } from './form';

/** What somebody asks of a plan of branches, and the search for it while it runs. */
export const useBranchSearch = defineStore('branch-search', () => {
  const plans = useBranchPlans();
  const form = reactive(newForm());
  const followed = useParam('routes.job');
  const tab = useParam('routes.tab');
  const job = shallowRef<BranchingJobFragment | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const starting = shallowRef(false);
  const stopping = shallowRef(false);

  watch(followed, (id, _, onCleanup) => {
    stopping.value = false;
    if (!id) return;
    job.value = null;
    const ending = new AbortController();
    onCleanup(() => ending.abort());
    void guarded(() => follow(BranchingChangedDocument, { id }, ({ jobChanged }) => receive(jobChanged), ending.signal));
  }, { immediate: true });

  function receive(now: BranchingJobFragment) {
    job.value = now;
    if (now.state === 'QUEUED' || now.state === 'RUNNING') return;
    followed.value = null;
    if (now.state === 'FAILED') failure.value = new Failure(now.error ?? '', 'NO_PLAN');
    if (now.state === 'DONE') void open((now.result as { plan: string }).plan);
  }

  /** Shows a plan that has just been saved. */
  async function open(plan: string) {
    tab.value = 'plans';
    plans.choose(plan);
    await plans.load();
  }

  /** @param name what the plan is to be called. */
  async function start(name: string) {
    starting.value = true;
    failure.value = null;
    await guarded(async () => {
      const { startBranching } = await ask(StartBranchingDocument, { input: { problem: briefOf({ ...form, name }), code: planCode(form.area, new Date()) } });
      const [error] = startBranching.errors ?? [];
      if (error) throw new Failure(error.message, error.__typename, error);
      followed.value = startBranching.job!.id;
    });
    starting.value = false;
  }

  async function stop() {
    stopping.value = true;
    await guarded(async () => {
      if (job.value) await ask(StopBranchingDocument, { id: job.value.id });
    });
  }

  async function guarded(action: () => Promise<unknown>) {
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
  }

  return { form, job, failure, starting, stopping, running: computed(() => followed.value !== null), start, stop };
});
