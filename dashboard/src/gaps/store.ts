import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, reactive, ref, watch } from 'vue';
import { useMay } from '@/access/permissions';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import type { GapKind } from '@/api/types.generated';
import { useCoverage } from '@/coverage/store';
import { useView } from '@/shell/store';
import { useTime } from '@/time/store';
import { GapsDocument, OverclaimsDocument, StationHereDocument, type GapsQuery, type OverclaimsQuery } from './gaps.generated';
import { questionOf, type GapQuestion } from './question';

export type Gap = GapsQuery['gaps'][number];
export type Overclaim = OverclaimsQuery['overclaims'][number];

/** As many gaps as the question asks for. */
const listed = 50;

/** Where it is missing, what circles drawn with a ruler claim too much, and what one station more would close. */
export const useGaps = defineStore('gaps', () => {
  const view = useView();
  const time = useTime();
  const coverage = useCoverage();
  const { may } = useMay();
  const question = reactive<GapQuestion>({ services: [], atLeast: 1 });
  const kind = ref<GapKind | null>(null);
  /** The gap that the pointer is on, in the list or on the map, by its place in the list. */
  const active = ref<number | null>(null);
  /** Whether somebody compares drawn circles with the streets, which is asked for only then. */
  const comparing = ref(false);

  const asked = computed(() => questionOf({ minutes: view.minutes, mode: view.mode, ...time.question }, question));
  const within = computed(() => coverage.district?.grid.code ?? null);
  const gaps = useLatest(async (signal, of: string) => (await ask(GapsDocument, { within: of, question: asked.value, kind: kind.value }, signal)).gaps);
  const overclaims = useLatest(async (signal, of: string) => (await ask(OverclaimsDocument, { within: of, question: asked.value }, signal)).overclaims);
  // A station that is tried offers what is asked for, around the clock.
  const trial = useLatest(async (signal, of: string, at: [number, number]) => (await ask(StationHereDocument, {
    within: of, at, services: question.services, openingHours: '24/7', question: asked.value,
  }, signal)).coverageWhatIf);

  const load = () => (within.value ? gaps.run(within.value) : undefined);
  const loadOverclaims = () => (within.value ? overclaims.run(within.value) : undefined);
  const loadTrial = () => (within.value && view.place && may('ANALYSE') ? trial.run(within.value, view.place) : trial.clear());

  watch(gaps.result, () => (active.value = null));
  watchDebounced([within, asked, kind], load, { debounce: 200, immediate: true });
  watchDebounced([within, asked, comparing], () => (comparing.value ? loadOverclaims() : undefined), { debounce: 200, immediate: true });
  watchDebounced([within, asked, () => view.place?.join()], loadTrial, { debounce: 50, immediate: true });

  return {
    question, kind, active, comparing, load, loadOverclaims, loadTrial,
    all: computed(() => gaps.result.value ?? []),
    loaded: computed(() => gaps.result.value !== null),
    isCut: computed(() => gaps.result.value?.length === listed),
    loading: gaps.loading,
    failure: gaps.failure,
    overclaims: overclaims.result,
    overclaimsFailure: overclaims.failure,
    trial: trial.result,
    trialFailure: trial.failure,
    trialLoading: trial.loading,
  };
});
