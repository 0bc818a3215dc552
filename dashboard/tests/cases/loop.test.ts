import { expect, test } from 'vitest';
import { asks, stepTo } from '@/cases/loop';

test('a case goes only where its next steps lead', () => {
  expect(stepTo('ACCEPTED', ['ACCEPT', 'REJECT'])).toBe('ACCEPT');
  expect(stepTo('REJECTED', ['ACCEPT', 'REJECT'])).toBe('REJECT');
  expect(stepTo('CONFIRMED', ['ACCEPT', 'REJECT'])).toBeNull();
  expect(stepTo('ASSIGNED', ['CONFIRM', 'REOPEN'])).toBe('REOPEN');
});

test('only assigning and rejecting ask for more', () =>
  expect((['ACCEPT', 'ASSIGN', 'RESOLVE', 'CONFIRM', 'REOPEN', 'REJECT'] as const).map(asks)).toEqual([null, 'handler', null, null, null, 'reason']));
