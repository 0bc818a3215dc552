import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { contains } from '@/networks/bounds';
import { boundsOf, useNetworks } from '@/networks/store';
import { useView } from '@/shell/store';
import { useTime } from '@/time/store';
import { GridCoveragesDocument, HighestGridsDocument, type CoverageFiguresFragment } from './coverage.generated';
import { gapsOf, tallyOf } from './figures';

export type Coverage = CoverageFiguresFragment;

/**
 * Who is covered within the chosen minutes: the district as a whole, and each of its grids. For a department the highest grids that
 * are its own stand in the place of districts.
 */
export const useCoverage = defineStore('coverage', () => {
  const view = useView();
  const networks = useNetworks();
  const time = useTime();
  const chosen = ref<string | null>(null);
  /** The code of the grid that the pointer is on, on the map or beside it. */
  const hovered = ref<string | null>(null);

  const question = () => ({ minutes: view.minutes, mode: view.mode, ...time.question });
  const districts = useLatest(async (signal) => (await ask(HighestGridsDocument, question(), signal)).coverages);
  const grids = useLatest(async (signal, within: string) =>
    (await ask(GridCoveragesDocument, { within, ...question() }, signal)).coverages);

  const here = computed(() => (districts.result.value ?? []).filter(({ grid }) =>
    !networks.current || contains(boundsOf(networks.current), grid.centre)));
  const district = computed(() => here.value.find(({ grid }) => grid.code === chosen.value) ?? here.value[0] ?? null);
  const districtCode = computed(() => district.value?.grid.code ?? null);

  const load = () => Promise.all([districts.run(), districtCode.value ? grids.run(districtCode.value) : undefined]);

  watchDebounced(question, load, { debounce: 250 });
  watch(districtCode, (code) => (code ? grids.run(code) : grids.clear()));

  // Whose grid has none below it looks at that one.
  const figures = computed(() => (grids.result.value?.length === 0 && district.value ? [district.value] : grids.result.value ?? []));
  return {
    districts: here,
    district,
    hovered,
    choose: (code: string) => (chosen.value = code),
    grids: figures,
    tally: computed(() => tallyOf(figures.value)),
    gaps: computed(() => gapsOf(figures.value)),
    loading: computed(() => districts.loading.value || grids.loading.value),
    loaded: computed(() => districts.result.value !== null),
    failure: computed(() => districts.failure.value ?? grids.failure.value),
    load,
  };
});
