import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import { ask } from '@/api/client';
import { ChangesDocument, type ChangeOperation, type ChangesQuery, type FeatureKind } from '@/api/generated';
import { useLatest } from '@/api/latest';

type Page = NonNullable<ChangesQuery['changes']>;
export type LogLine = NonNullable<Page['nodes']>[number];

/** The log of changes, newest first, as far back as somebody has asked. */
export const useLog = defineStore('change-log', () => {
  const kind = ref<FeatureKind | null>(null);
  const operation = ref<ChangeOperation | null>(null);
  const page = useLatest(async (signal, after: string | null) => {
    const { changes } = await ask(ChangesDocument, { after, kind: kind.value, operation: operation.value }, signal);
    const earlier = after === null ? [] : (page.result.value?.lines ?? []);
    return { lines: [...earlier, ...(changes?.nodes ?? [])], next: changes?.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null };
  }) as ReturnType<typeof useLatest<[string | null], { lines: LogLine[]; next: string | null }>>;

  const load = () => page.run(null);
  watch([kind, operation], load);

  return {
    kind, operation, load,
    lines: computed(() => page.result.value?.lines ?? []),
    loaded: computed(() => page.result.value !== null),
    hasMore: computed(() => Boolean(page.result.value?.next)),
    more: () => page.run(page.result.value?.next ?? null),
    loading: page.loading,
    failure: page.failure,
  };
});
