import { expect, test } from 'vitest';
import { briefOf, fieldOf, newForm, planCode } from '@/siting/problem/brief';

test('what is not given is left out, so that the API decides', () => {
  const brief = briefOf({ ...newForm(), spacingMetres: null }, 'SYN');
  expect(brief).toMatchObject({ area: 'SYN', stations: 5, minutes: 15, mode: 'WALK' });
  for (const key of ['budget', 'costs', 'share', 'services', 'spacingMetres', 'atLeast', 'name']) expect(brief).not.toHaveProperty(key);
  expect(brief.demand).not.toHaveProperty('hours');
});

test('costs go with a budget', () =>
  expect(briefOf({ ...newForm(), budget: 3 }, 'SYN')).toMatchObject({ budget: 3, costs: { new: 1 } }));

test('the fewest stations for a share have no number of their own', () => {
  const brief = briefOf({ ...newForm(), objective: 'SET_COVER', percent: 90 }, 'SYN');
  expect(brief).toMatchObject({ share: 0.9 });
  expect(brief).not.toHaveProperty('stations');
});

test('medians have no limit', () => expect(briefOf({ ...newForm(), objective: 'P_MEDIAN' }, 'SYN')).not.toHaveProperty('minutes'));

test('couriers on their routes have a limit of detour, and ride as they do', () => {
  const brief = briefOf({ ...newForm(), people: 'ROUTES', detourMinutes: 3 }, 'SYN');
  expect(brief.demand).toMatchObject({ people: 'ROUTES', detourMinutes: 3 });
  for (const key of ['minutes', 'mode']) expect(brief).not.toHaveProperty(key);
});

test('an hour is asked for alone', () => expect(briefOf({ ...newForm(), hour: 0 }, 'SYN').demand).toMatchObject({ hours: [0] }));

test('codes of plans sort by time', () =>
  expect(planCode('SYN', new Date('2026-11-22T00:15:03.9Z'))).toBe('SYN-20261122-001503'));

test.each([
  ['$.minutes', 'minutes'], ['$.demand.hours[0]', 'hour'], ['$.demand.people', 'people'], ['$.demand.detourMinutes', 'detourMinutes'], ['$.candidates.from', 'sources'], ['$.share', 'percent'], ['$.floors[0].share', null], ['$', null],
] as const)('%s is about %s', (path, field) => expect(fieldOf(path)).toBe(field));
