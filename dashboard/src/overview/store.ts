import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useCoverage } from '@/coverage/store';
import { useParam } from '@/shell/useParam';
import { useView } from '@/shell/store';
import { changeOver } from './change';
import { CoverageTrendDocument } from './overview.generated';

/** The district, or the one of its grids that somebody chose, and how it has fared in the last quarter of a year. */
export const useOverview = defineStore('overview', () => {
  const view = useView();
  const coverage = useCoverage();
  const code = useParam('overview.grid');
  const trend = useLatest(async (signal, grid: string) => (await ask(CoverageTrendDocument, { grid, question: { minutes: view.minutes, mode: view.mode } }, signal)).coverageTrend ?? []);

  const grid = computed(() => coverage.grids.find((one) => one.grid.code === code.value) ?? null);
  const scope = computed(() => grid.value ?? coverage.district);
  const load = () => (scope.value ? trend.run(scope.value.grid.code) : trend.clear());
  watch(() => [scope.value?.grid.code, view.minutes, view.mode], load, { immediate: true });

  return {
    code, grid, scope, load,
    days: computed(() => trend.result.value ?? []),
    loaded: computed(() => trend.result.value !== null),
    loading: trend.loading,
    failure: trend.failure,
    change: computed(() => changeOver(trend.result.value ?? [])),
  };
});
