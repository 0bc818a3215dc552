import { describe, expect, test } from 'vitest';
import { figureAt, windOf } from '@/routes/figures';

const day = (hour: number, couriers: number) => Array.from({ length: 24 }, (_, at) => (at === hour ? couriers : null));

describe('couriers of a line', () => {
  const line = { couriers: 60, weekday: day(8, 30), weekend: null };
  test('of the whole period', () => expect(figureAt(line, 'couriers')).toBe(60));
  test('of an hour that is told', () => expect(figureAt(line, 'w8')).toBe(30));
  test('of an hour of too few are unknown and not zero', () => expect(figureAt(line, 'w9')).toBeNull());
  test('of a kind of day of which nothing is told', () => expect(figureAt(line, 'e8')).toBeNull());
});

describe('the direction of a line', () => {
  const from = [117, 36];
  test.each([[[117, 37], 'n'], [[118, 36], 'e'], [[117, 35], 's'], [[116, 36], 'w'], [[117.1, 36.081], 'ne']] as const)('to %j is %s', (to, wind) =>
    expect(windOf([from, [117.3, 36.3], to])).toBe(wind));
  test('of a round trip is none', () => expect(windOf([from, [117.1, 36.1], from])).toBeNull());
});
