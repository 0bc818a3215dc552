import { describe, expect, test } from 'vitest';
import { changeOver, type TrendDay } from '@/overview/change';
import { worstOf } from '@/overview/worst';
import type { Coverage } from '@/coverage/store';

const unknown = { known: null, covered: null, share: null };
const of = (known: number, covered: number) => ({ known, covered, share: covered / known });
const day = (day: string, couriers: TrendDay['couriers'], residents: TrendDay['residents'] = unknown): TrendDay => ({ day, couriers, residents });

describe('the change of a quarter', () => {
  test('is from the first to the last day', () =>
    expect(changeOver([day('2026-09-01', of(8, 2)), day('2026-10-01', of(8, 8)), day('2026-11-01', of(8, 4))])).toEqual({ since: '2026-09-01', until: '2026-11-01', points: 25 }));
  test('leaves out days of which nobody knows', () =>
    expect(changeOver([day('2026-09-01', unknown), day('2026-10-01', of(4, 1)), day('2026-11-01', of(4, 0))])?.since).toBe('2026-10-01'));
  test('does not compare couriers of one day with residents of another', () =>
    expect(changeOver([day('2026-09-01', unknown, of(4, 4)), day('2026-10-01', of(4, 1), of(4, 4))])).toBeNull());
  test('of one day is none', () => expect(changeOver([day('2026-09-01', of(4, 1))])).toBeNull());
});

test('the worst grids are those with most people left out; unknown is not none', () => {
  const grid = (code: string, couriers: Coverage['couriers']) => ({ grid: { code }, couriers }) as Coverage;
  const counted = (known: number, covered: number) => ({ ...of(known, covered), unknownCells: 0 });
  const grids = [grid('a', counted(9, 8)), grid('b', { ...unknown, unknownCells: 3 }), grid('c', counted(9, 2)), grid('d', counted(9, 9))];
  expect(worstOf(grids, 'couriers').map(({ coverage, left }) => [coverage.grid.code, left])).toEqual([['c', 7], ['a', 1]]);
});
