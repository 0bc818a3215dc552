import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { useLatest } from '@/api/latest';
import type { ChangeOperation, FeatureKind } from '@/api/types.generated';
import type { EditError } from '@/editing/documents';
import { ChangesDocument, RevertChangeDocument, type ChangesQuery, type ChangesQueryVariables } from './data.generated';

type Page = NonNullable<ChangesQuery['changes']>;
export type LogLine = NonNullable<Page['nodes']>[number];

/** Which changes somebody looks for. */
export interface Wanted {
  kind: FeatureKind | null;
  operation: ChangeOperation | null;
  code: string;
  actor: string;
  /** The first and the last day, as 2026-05-01; null for all time. */
  days: [string, string] | null;
}

/** A day's beginning by the clock of the stations, which has no daylight saving time. */
const beginningOf = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000).toISOString();

/** The question for what is wanted; the last day is one of the period. */
export function questionOf({ kind, operation, code, actor, days }: Wanted): Omit<ChangesQueryVariables, 'after'> {
  return { kind, operation, code: code.trim() || null, actor: actor.trim() || null, since: days && beginningOf(days[0]), until: days && beginningOf(days[1], 1) };
}

/** The log of changes, newest first, as far back as somebody has asked. */
export const useLog = defineStore('change-log', () => {
  const wanted = reactive<Wanted>({ kind: null, operation: null, code: '', actor: '', days: null });
  const page = useLatest(async (signal, after: string | null) => {
    const { changes } = await ask(ChangesDocument, { after, ...questionOf(wanted) }, signal);
    const earlier = after === null ? [] : (page.result.value?.lines ?? []);
    return { lines: [...earlier, ...(changes?.nodes ?? [])], next: changes?.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null, count: changes?.totalCount ?? 0 };
  }) as ReturnType<typeof useLatest<[string | null], { lines: LogLine[]; next: string | null; count: number }>>;

  const reverting = ref<string | null>(null);
  /** Why the last change could not be taken back; null when it was. */
  const refusal = shallowRef<{ line: LogLine; errors: EditError[]; failure: Failure | null } | null>(null);
  const reverted = shallowRef<LogLine | null>(null);

  const load = () => page.run(null);
  watchDebounced(() => questionOf(wanted), load, { debounce: 200 });

  /** Takes a change back by a new one, which then stands on top of the log. */
  async function revert(line: LogLine) {
    reverting.value = line.id;
    refusal.value = reverted.value = null;
    try {
      const errors = (await ask(RevertChangeDocument, { id: line.id })).revertChange.errors as EditError[] | null;
      if (errors?.length) refusal.value = { line, errors, failure: null };
      else reverted.value = line;
      await load();
    } catch (error) {
      refusal.value = { line, errors: [], failure: error instanceof Failure ? error : new ConnectionFailure(String(error)) };
    }
    reverting.value = null;
  }

  return {
    wanted, load, revert, reverting, refusal, reverted,
    lines: computed(() => page.result.value?.lines ?? []),
    count: computed(() => page.result.value?.count ?? 0),
    loaded: computed(() => page.result.value !== null),
    hasMore: computed(() => Boolean(page.result.value?.next)),
    more: () => page.run(page.result.value?.next ?? null),
    loading: page.loading,
    failure: page.failure,
  };
});
