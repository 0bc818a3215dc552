import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useParam } from '@/shell/useParam';
import { ComparePlansDocument } from '../siting.generated';

/** Two to six plans side by side. */
export const useComparison = defineStore('siting-comparison', () => {
  const param = useParam('siting.compare');
  const codes = computed(() => param.value?.split(',') ?? []);
  const answer = useLatest(async (signal) => (await ask(ComparePlansDocument, { codes: codes.value }, signal)).comparePlans);

  const load = () => (codes.value.length > 1 ? answer.run() : undefined);
  watch(() => codes.value.join(), () => {
    answer.clear();
    void load();
  }, { immediate: true });

  return { codes, comparison: answer.result, failure: answer.failure, loading: answer.loading, load, close: () => (param.value = null) };
});
