import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { ConnectionFailure, Failure } from './failure';

/** A question whose last asking counts: an earlier one is cancelled, and its answer ignored should it still arrive. */
export interface Latest<Args extends unknown[], Result> {
  /** The answer on show. It stays while the next one is under way and when the next one fails. */
  readonly result: ShallowRef<Result | null>;
  readonly failure: ShallowRef<Failure | null>;
  readonly loading: Ref<boolean>;
  run(...args: Args): Promise<void>;
  /** Forgets the answer and cancels the question under way. */
  clear(): void;
}

export function useLatest<Args extends unknown[], Result>(
  question: (signal: AbortSignal, ...args: Args) => Promise<Result>,
): Latest<Args, Result> {
  const result = shallowRef<Result | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const loading = ref(false);
  let current = new AbortController();

  function begin(): AbortController {
    current.abort();
    return (current = new AbortController());
  }

  async function run(...args: Args) {
    const mine = begin();
    loading.value = true;
    try {
      const answer = await question(mine.signal, ...args);
      if (mine.signal.aborted) return;
      result.value = answer;
      failure.value = null;
    } catch (error) {
      if (mine.signal.aborted) return;
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    loading.value = false;
  }

  function clear() {
    begin();
    result.value = null;
    failure.value = null;
    loading.value = false;
  }

  return { result, failure, loading, run, clear };
}
