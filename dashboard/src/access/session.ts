import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ConnectionFailure, Failure } from '@/api/failure';
import { onSignedOut } from '@/api/client';

export type Role = 'READER' | 'DEPARTMENT' | 'PLANNER' | 'ADMIN';

export interface Identity {
  kind: 'ANONYMOUS' | 'ACCOUNT' | 'KEY';
  name: string | null;
  /** What may be done; null for nothing. */
  role: Role | null;
  mustChangePassword: boolean;
}

/** Who sits at the page. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Identity | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const busy = ref(false);
  /** Whether a visitor has asked for the sign-in. */
  const wanted = ref(false);

  /** Whether it was done; otherwise the failure says why not. */
  async function attempt(action: () => Promise<void>): Promise<boolean> {
    busy.value = true;
    failure.value = null;
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    busy.value = false;
    return failure.value === null;
  }

  const load = () => attempt(async () => { me.value = await send('/auth/me'); });
  const signIn = (name: string, password: string) => attempt(async () => { 
    me.value = await send('/auth/sign-in', { name, password });
    wanted.value = false;
  });
  const changePassword = (current: string, next: string) => attempt(async () => {
    await send('/auth/password', { current, new: next });
    me.value = await send('/auth/me');
  });

  /** The page begins anew, so that nothing of what was shown stays. */
  const signOut = () => attempt(async () => {
    await send('/auth/sign-out', {});
    location.reload();
  });

  onSignedOut(() => { if (me.value?.kind === 'ACCOUNT') void load(); });

  return {
    me, failure, busy, wanted, load, signIn, signOut, changePassword,
    known: computed(() => me.value !== null),
    open: computed(() => me.value !== null && me.value.role !== null),
    role: computed(() => me.value?.role ?? null),
  };
});

async function send<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  const detail = (answer as { detail?: string } | null)?.detail;
  throw detail ? new Failure(detail, response.status === 401 ? 'WRONG_PASSWORD' : 'REFUSED_PASSWORD') : new ConnectionFailure(`HTTP ${response.status}`);
}
