import { expect, test } from 'vitest';
import { questionOf, type Wanted } from '@/data/log';

const all: Wanted = { kind: null, operation: null, code: '', actor: '', days: null };

test('nothing wanted asks for all', () => expect(questionOf(all)).toEqual({ kind: null, operation: null, code: null, actor: null, since: null, until: null }));

test('a period holds its last day, by the clock of the stations', () => {
  expect(questionOf({ ...all, days: ['2026-05-01', '2026-05-02'] })).toMatchObject({ since: '2026-04-30T16:00:00.000Z', until: '2026-05-02T16:00:00.000Z' });
});

test('spaces around a code or a name do not matter', () => expect(questionOf({ ...all, code: ' S-1 ', actor: ' admin' })).toMatchObject({ code: 'S-1', actor: 'admin' }));
