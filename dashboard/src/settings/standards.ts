import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import { StandardsDocument, type StandardsQuery } from './settings.generated';

export type Standard = NonNullable<NonNullable<StandardsQuery['standards']>['nodes']>[number];

const most = 500;

/** The standards that coverage is judged by, the newest revision of each first. */
export const useStandards = defineStore('standards', () => {
  const list = useLatest((signal) => listPages<Standard>(most, async (after) => (await ask(StandardsDocument, { after }, signal)).standards));
  return { all: computed(() => list.result.value ?? []), loaded: computed(() => list.result.value !== null), failure: list.failure, load: list.run };
});
