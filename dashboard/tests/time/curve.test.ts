import { expect, test } from 'vitest';
import { barsOf } from '@/time/curve';

const day = (hours: Record<number, number | null>) => Array.from({ length: 24 }, (_, hour) => hours[hour] ?? null);

test('the busiest hour is the highest bar, and its covered part a share of it', () => {
  const bars = barsOf(day({ 8: 20, 12: 40 }), day({ 8: 5, 12: 40 }));
  expect(bars[8]).toEqual({ known: 20, covered: 5, height: 0.5, share: 0.25 });
  expect(bars[12]).toEqual({ known: 40, covered: 40, height: 1, share: 1 });
});

test('an hour of which nobody knows the couriers is unknown, not empty', () =>
  expect(barsOf(day({ 8: 20 }), day({ 8: 5 }))[9]).toEqual({ known: null, covered: null, height: 0, share: 0 }));

test('there are 24 bars before the figures have come', () => expect(barsOf([], [])).toHaveLength(24));
