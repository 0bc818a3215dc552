import { shallowRef } from 'vue';
import { ConnectionFailure, Failure } from '@/api/failure';

/** What a mutation answers: why it failed, if it did. */
interface Outcome {
  errors: readonly { __typename: string; message: string }[] | null;
}

/** Something that somebody does to the schedules, one at a time, and why the last try failed. */
export function useAction() {
  const failure = shallowRef<Failure | null>(null);
  const working = shallowRef(false);

  /** Whether it was done. */
  async function run(action: () => Promise<Outcome>): Promise<boolean> {
    if (working.value) return false;
    working.value = true;
    failure.value = null;
    try {
      const [error] = (await action()).errors ?? [];
      if (error) throw new Failure(error.message, error.__typename);
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    working.value = false;
    return failure.value === null;
  }

  return { failure, working, run };
}
