import { shallowReactive } from 'vue';
import type { Role } from '@/access/session';
import { ConnectionFailure, Failure } from '@/api/failure';

/** What an account or a key is given: a name of its own, and what it may do. */
export interface Grant {
  name: string;
  role: Role;
  /** Codes of the grids at the top of what a department sees; none for other roles. */
  grids: string[];
}

/** A password or a key that nobody can be shown again. */
export interface Secret {
  name: string;
  text: string;
}

interface Answer {
  errors: readonly { __typename: string; message: string }[] | null;
}

/** What is done to accounts or keys, one thing at a time. */
export interface Granting {
  busy: boolean;
  /** Why the last thing was not done. */
  failure: Failure | null;
  /** What the last thing brought, until it is put away. */
  secret: Secret | null;
}

/** @param reload reads the list again, once something was done. */
export function useGranting(reload: () => Promise<void>) {
  const state = shallowReactive<Granting>({ busy: false, failure: null, secret: null });

  /**
   * Whether it was done; otherwise the failure says why not.
   * @param secretOf what the answer brings that is shown once.
   */
  async function act<Result extends Answer>(work: () => Promise<Result>, secretOf: (answer: Result) => Secret | null = () => null): Promise<boolean> {
    state.busy = true;
    state.failure = null;
    try {
      const answer = await work();
      const [error] = answer.errors ?? [];
      if (error) throw new Failure(error.message, error.__typename);
      state.secret = secretOf(answer);
      await reload();
    } catch (error) {
      state.failure = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    state.busy = false;
    return state.failure === null;
  }

  return { state, act };
}

/** Whether a grant says all that the API asks for. */
export const isWhole = ({ name, role, grids }: Grant): boolean => name.trim() !== '' && (role !== 'DEPARTMENT' || grids.length > 0);

/** As the API takes it: only a department has grids. */
export const grantOf = ({ name, role, grids }: Grant): Grant => ({ name: name.trim(), role, grids: role === 'DEPARTMENT' ? [...grids] : [] });
