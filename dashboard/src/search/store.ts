import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { ask } from '@/api/client';
import { SearchDocument, type SearchQuery } from '@/api/generated';
import { useLatest } from '@/api/latest';

export type SearchHit = SearchQuery['search'][number];

/** What somebody types to find a feature, and what it finds. */
export const useSearch = defineStore('search', () => {
  const text = ref('');
  const hits = useLatest(async (signal, wanted: string) => (await ask(SearchDocument, { text: wanted }, signal)).search);
  const wanted = computed(() => text.value.trim());

  const run = () => (wanted.value ? hits.run(wanted.value) : hits.clear());
  watchDebounced(wanted, run, { debounce: 120 });

  return { text, hits: hits.result, loading: hits.loading, failure: hits.failure, run };
});
