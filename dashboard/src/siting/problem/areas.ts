import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import { AreasDocument, type AreasQuery } from '../siting.generated';

export type Area = NonNullable<NonNullable<AreasQuery['grids']>['nodes']>[number];

/** More areas than this are no list to choose from. */
const most = 1000;

/** Grids that somebody may ask about, from whole cities down to communities. */
export const useAreas = defineStore('areas', () => {
  const list = useLatest((signal) => listPages<Area>(most, async (after) => (await ask(AreasDocument, { after }, signal)).grids));
  return {
    all: computed(() => list.result.value ?? []),
    loading: list.loading,
    failure: list.failure,
    load: async () => (list.result.value ? undefined : list.run()),
  };
});
