import { describe, expect, test } from 'vitest';
import { merchantsLike, offersLike, type Wanted } from '@/alliances/filters';
import { boundsOfPlaces, distinct, type ListedPlace } from '@/alliances/places';
import { dayInChina, validityOf } from '@/alliances/validity';

const anything: Wanted = { text: '', category: null, stage: null, kind: null, validOn: null };

test('who looks for nothing in particular is shown everything', () => {
  expect(merchantsLike(anything)).toEqual({});
  expect(offersLike(anything)).toEqual({ and: [] });
});

test('a trade and a stage narrow what a word finds', () =>
  expect(merchantsLike({ ...anything, text: '面', category: '餐饮', stage: 'UPSTREAM' })).toEqual({
    or: [{ name: { contains: '面' } }, { code: { contains: '面' } }, { address: { contains: '面' } }], category: { eq: '餐饮' }, chainStage: { eq: 'UPSTREAM' },
  }));

test('an offer without an end is among those that hold today', () =>
  expect(offersLike({ ...anything, validOn: '2026-11-22' }).and).toContainEqual({ or: [{ validUntil: { eq: null } }, { validUntil: { gte: '2026-11-22' } }] }));

describe('an offer', () => {
  test.each([
    [null, null, 'valid'], ['2026-11-22', '2026-11-22', 'valid'], ['2026-11-23', null, 'coming'], [null, '2026-11-21', 'expired'],
  ] as const)('from %s until %s is %s on the 22nd', (validFrom, validUntil, validity) => expect(validityOf({ validFrom, validUntil }, '2026-11-22')).toBe(validity));
});

test('the day begins at midnight in China', () => {
  expect(dayInChina(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
  expect(dayInChina(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

const place = (code: string, lon: number, lat: number): ListedPlace => ({ code, name: code, kind: 'merchant', location: [lon, lat] });

test('a merchant of two offers is one place', () => expect(distinct([place('a', 1, 2), place('b', 3, 4), place('a', 1, 2)])).toHaveLength(2));

test('nothing has no bounds', () => {
  expect(boundsOfPlaces([])).toBeNull();
  expect(boundsOfPlaces([place('a', 1, 2), place('b', 3, 1)])).toEqual([1, 1, 3, 2]);
});
