import { computed, reactive } from 'vue';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';

interface CountedPage<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Node[] | null;
}

/** More than these are found by searching, not by scrolling. */
const listed = 500;

/** A list that somebody searches: what is found up to a number that people scroll through, and how many there are. */
export function useFound<Where, Node>(page: (variables: { where: Where; after: string | null }, signal: AbortSignal) => Promise<CountedPage<Node> | null>) {
  const found = useLatest(async (signal, where: Where) => {
    let count = 0;
    const nodes = await listPages(listed, async (after) => {
      const one = await page({ where, after }, signal);
      count = one?.totalCount ?? 0;
      return one;
    });
    return { nodes, count };
  });
  return reactive({
    nodes: computed(() => found.result.value?.nodes ?? []),
    count: computed(() => found.result.value?.count ?? 0),
    loaded: computed(() => found.result.value !== null),
    loading: found.loading,
    failure: found.failure,
    run: found.run,
  });
}
