import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import type { CaseKind, CaseStatus, CaseStep } from '@/api/types.generated';
import { CasesDocument, HandlersDocument, type CaseLineFragment, type HandlersQuery } from './cases.generated';
import { statuses } from './loop';
import { takeStep } from './steps';

export type CaseLine = CaseLineFragment;
type Handler = NonNullable<NonNullable<HandlersQuery['organizations']>['nodes']>[number];

/** More cases than this are no board that anybody reads. */
const listed = 500;

/** Reports, wishes and needs on their way through the loop. */
export const useCases = defineStore('cases', () => {
  const list = useLatest((signal) => listPages<CaseLine>(listed, async (after) => (await ask(CasesDocument, { after }, signal)).cases));
  const organizations = useLatest((signal) => listPages<Handler>(listed, async (after) => (await ask(HandlersDocument, { after }, signal)).organizations));
  const kind = ref<CaseKind | null>(null);
  const overdueOnly = ref(false);
  const status = ref<CaseStatus>('OPEN');
  const active = ref<string | null>(null);
  const stepFailure = shallowRef<Failure | null>(null);
  const stepping = ref(false);

  const shown = computed(() => (list.result.value ?? []).filter((one) =>
    (kind.value === null || one.kind === kind.value) && (!overdueOnly.value || one.isOverdue === true)));
  const columns = computed(() => statuses.map((of) => ({ status: of, cases: shown.value.filter((one) => one.status === of) })));

  async function take(one: CaseLine, step: CaseStep, said = ''): Promise<boolean> {
    stepping.value = true;
    stepFailure.value = null;
    try {
      const taken = await takeStep(one, step, said);
      list.result.value = (list.result.value ?? []).map((other) => (other.code === taken.code ? taken : other));
      return true;
    } catch (error) {
      stepFailure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
      // Somebody else may have moved it: the board shows how it stands now.
      if (stepFailure.value.code === 'StaleVersionError') void list.run();
      return false;
    } finally {
      stepping.value = false;
    }
  }

  return {
    kind, overdueOnly, status, active, shown, columns, take, stepping, stepFailure,
    loaded: computed(() => list.result.value !== null),
    isEmpty: computed(() => list.result.value?.length === 0),
    loading: list.loading,
    failure: list.failure,
    load: list.run,
    handlers: computed(() => organizations.result.value ?? []),
    loadHandlers: async () => (organizations.result.value ? undefined : organizations.run()),
  };
});
