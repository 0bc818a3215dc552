import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useNetworks } from '@/networks/store';
import { citiesLike, type Hit } from './hits';
import { SearchDocument } from './search.generated';

/** What somebody types to find a feature, and what it finds. */
export const useSearch = defineStore('search', () => {
  const text = ref('');
  const networks = useNetworks();
  const hits = useLatest(async (signal, wanted: string): Promise<Hit[]> =>
    [...(await ask(SearchDocument, { text: wanted }, signal)).search, ...citiesLike(wanted, networks.all)]);
  const wanted = computed(() => text.value.trim());

  const run = () => (wanted.value ? hits.run(wanted.value) : hits.clear());
  watchDebounced(wanted, run, { debounce: 120 });

  return { text, hits: hits.result, loading: hits.loading, failure: hits.failure, run };
});
