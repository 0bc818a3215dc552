import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { CatalogueDocument } from '@/api/generated';
import { useLatest } from '@/api/latest';

/** The services that stations may offer. */
export const useCatalogue = defineStore('catalogue', () => {
  const list = useLatest(async (signal) => (await ask(CatalogueDocument, {}, signal)).services);
  return {
    services: computed(() => list.result.value ?? []),
    failure: list.failure,
    load: async () => (list.result.value ? undefined : list.run()),
  };
});
