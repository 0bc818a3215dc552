import { expect, test } from 'vitest';
import { hourOf, hourText, nextMoment } from '@/time/clock';

// 2026-03-06 is a Friday; Shanghai is eight hours ahead of UTC.
const friday = (utc: string) => new Date(`2026-03-06T${utc}:00Z`);

test('the hour is the one that clocks in Shanghai show', () => {
  expect(hourOf(friday('00:30'))).toEqual({ hour: 8, dayType: 'WEEKDAY' });
  expect(hourOf(friday('15:59'))).toEqual({ hour: 23, dayType: 'WEEKDAY' });
});

test('Saturday begins in Shanghai while it is still Friday in Greenwich', () =>
  expect(hourOf(friday('16:00'))).toEqual({ hour: 0, dayType: 'WEEKEND' }));

test('an hour of a working day is today, also when it is over', () =>
  expect(nextMoment(7, 'WEEKDAY', friday('10:00'))).toBe('2026-03-06T07:00:00+08:00'));

test('an hour of the weekend is on the Saturday that comes', () =>
  expect(nextMoment(20, 'WEEKEND', friday('10:00'))).toBe('2026-03-07T20:00:00+08:00'));

test('after Friday in Shanghai the next working day is Monday', () =>
  expect(nextMoment(8, 'WEEKDAY', friday('16:30'))).toBe('2026-03-09T08:00:00+08:00'));

test('an hour is told by its beginning and its end', () => {
  expect(hourText(8)).toBe('08:00–09:00');
  expect(hourText(23)).toBe('23:00–24:00');
});
