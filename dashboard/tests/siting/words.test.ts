import { expect, test } from 'vitest';
import { atMost, gainOf, verdictOf } from '@/siting/plan/words';
import { extend } from '@/siting/search/trail';

test.each([
  [{ status: 'OPTIMAL', gap: 0 }, { key: 'best', share: 0 }],
  [{ status: 'WITHIN_GAP', gap: 0.003 }, { key: 'atMost', share: 0.003 }],
  [{ status: 'STOPPED', gap: 0.2 }, { key: 'atMost', share: 0.2 }],
  [{ status: 'STOPPED', gap: null }, { key: 'unknown', share: 0 }],
] as const)('%j says %j', (certificate, verdict) => expect(verdictOf(certificate)).toEqual(verdict));

test.each([[0.003, '0.3%'], [0.00341, '0.35%'], [0.0212, '2.2%'], [0.02, '2%'], [0.151, '16%'], [0, '0%']] as const)(
  'a limit of %d is never told lower than it is: %s', (share, text) => expect(atMost(share, 'en')).toBe(text));

test('a gain of which one side is unknown is unknown', () => {
  expect(gainOf({ today: null, planned: 17 })).toBeNull();
  expect(gainOf({ today: 0, planned: 17 })).toBe(17);
});

test('news that say the same again make the line longer, not heavier', () => {
  const at = (seconds: number, objective: number | null) => ({ seconds, objective, bound: 10 });
  const trail = [at(1, 5), at(2, 5), at(3, 5), at(4, 6)].reduce(extend, []);
  expect(trail).toEqual([at(1, 5), at(3, 5), at(4, 6)]);
});
