import { describe, expect, test } from 'vitest';
import { briefOf, fieldOf, newForm, planCode, roundOf } from '@/branches/search/form';

describe('what is asked', () => {
  test('says how large branches are in one way only, and leaves out places that nobody gave', () => {
    const brief = briefOf({ ...newForm(), size: 'targetPeople', amount: 40, memberPercent: 20 });
    expect(brief).toEqual({ targetPeople: 40, memberShare: 0.2, basis: 'LINE', leastMembers: 3, detourMinutes: 5, existingRule: 'KEEP', seconds: 30 });
  });
  test('names the survey and the area that somebody chose', () =>
    expect(briefOf({ ...newForm(), survey: 'RIDES-1', area: 'SYN' })).toMatchObject({ branches: 6, survey: 'RIDES-1', area: 'SYN' }));
  test('has a code of its area and moment', () => {
    expect(planCode('SYN', new Date('2026-11-22T00:15:03Z'))).toBe('SYN-BRANCHES-20261122-001503');
    expect(planCode(null, new Date('2026-11-22T00:15:03Z'))).toBe('BRANCHES-20261122-001503');
  });
});

test.each([
  ['$.branches', 'amount'], ['$.mostPeople', 'amount'], ['$.memberShare', 'memberPercent'], ['$.detourMinutes', 'detourMinutes'], ['$.existing[0].code', null], ['$', null],
])('%s is about the field %s', (path, field) => expect(fieldOf(path)).toBe(field));

test.each([
  ['round 12 of 2000, cost 3.4', { round: 12, rounds: 2000, cost: 3.4 }], ['round 0 of 2000, cost -0', { round: 0, rounds: 2000, cost: -0 }], ['areas', null], [null, null],
])('%s tells how far a search is', (stage, round) => expect(roundOf(stage)).toEqual(round));
