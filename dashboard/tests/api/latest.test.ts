import { expect, test } from 'vitest';
import { Failure } from '@/api/failure';
import { useLatest } from '@/api/latest';

/** A question whose answers the test gives when and in the order it likes. */
function asked() {
  const waiting: { name: string; answer: (text: string) => void; fail: (error: unknown) => void; signal: AbortSignal }[] = [];
  const latest = useLatest((signal, name: string) =>
    new Promise<string>((answer, fail) => waiting.push({ name, answer, fail, signal })));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { latest, waiting, settle };
}

test('an earlier answer that arrives late is ignored', async () => {
  const { latest, waiting, settle } = asked();
  void latest.run('first');
  void latest.run('second');
  waiting[1]!.answer('of the second');
  await settle();
  waiting[0]!.answer('of the first');
  await settle();
  expect(latest.result.value).toBe('of the second');
  expect(latest.loading.value).toBe(false);
});

test('an earlier question is cancelled and goes on loading for the later one', async () => {
  const { latest, waiting, settle } = asked();
  void latest.run('first');
  void latest.run('second');
  expect(waiting.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  waiting[0]!.fail(new DOMException('aborted', 'AbortError'));
  await settle();
  expect([latest.loading.value, latest.failure.value]).toEqual([true, null]);
});

test('a failure leaves the last answer on show, and the next answer clears the failure', async () => {
  const { latest, waiting, settle } = asked();
  void latest.run('a');
  waiting[0]!.answer('answer');
  await settle();
  void latest.run('b');
  waiting[1]!.fail(new Failure('too far', 'NO_STREET_NEARBY', { nearestMetres: 350 }));
  await settle();
  expect(latest.result.value).toBe('answer');
  expect(latest.failure.value?.data).toEqual({ nearestMetres: 350 });
  void latest.run('c');
  waiting[2]!.answer('better');
  await settle();
  expect([latest.result.value, latest.failure.value]).toEqual(['better', null]);
});

test('what was cleared does not come back', async () => {
  const { latest, waiting, settle } = asked();
  void latest.run('a');
  latest.clear();
  waiting[0]!.answer('answer');
  await settle();
  expect([latest.result.value, latest.loading.value]).toEqual([null, false]);
});
