import { expect, it } from 'vitest';
import { keyOf, measureOf, reportedWord } from '@/statistics/measures';
import { pivotOf, rankingOf, type StatisticsRow } from '@/statistics/pivot';

const row = (code: string, measure: string, value: number | null, more: Partial<StatisticsRow> = {}): StatisticsRow => ({
  grid: { code, name: code, level: 'DISTRICT' }, measure, category: null, periodStart: null, periodEnd: null, value, unknown: value === null ? 1 : 0, qualifier: 'EXACT', change: null, ...more,
});

it('puts grids down and measures, categories and periods across', () => {
  const rows = [
    row('a', 'stations by=kind', 2, { category: 'CANTEEN' }), row('a', 'stations by=kind', 1), row('b', 'stations by=kind', 5, { category: 'CANTEEN' }),
    row('a', 'cases', 3, { periodStart: '2026-01-01' }), row('a', 'cases', 4, { periodStart: '2026-02-01' }),
  ];
  const pivot = pivotOf(rows, [row('', 'cases', 7, { periodStart: '2026-01-01' })], true);
  expect(pivot.columns.map(({ measure, category, periodStart }) => [measure, category, periodStart])).toEqual([
    ['stations by=kind', 'CANTEEN', null], ['stations by=kind', null, null], ['cases', null, '2026-01-01'], ['cases', null, '2026-02-01'],
  ]);
  expect(pivot.lines.map(({ grid, cells }) => [grid.code, cells.map((cell) => cell?.value)])).toEqual([['a', [2, 1, 3, 4]], ['b', [5, undefined, undefined, undefined]]]);
  expect(pivot.totals.map((total) => total?.value)).toEqual([undefined, undefined, 7, undefined]);
});

it('puts the newest reports of grids under one column, whatever days they are of', () => {
  const rows = [row('a', 'reported firms', 1, { periodStart: '2024-01-01' }), row('b', 'reported firms', 2, { periodStart: '2025-01-01' })];
  expect(pivotOf(rows, [], false).columns).toHaveLength(1);
});

it('ranks equal values alike and unknown ones last and not at all', () => {
  const { lines } = pivotOf([row('a', 'm', 7), row('b', 'm', null), row('c', 'm', 9), row('d', 'm', 7), row('e', 'm', 0)], [], false);
  expect(rankingOf(lines, 0).map(({ rank, line }) => [rank, line.grid.code])).toEqual([[1, 'c'], [2, 'a'], [2, 'd'], [4, 'e'], [null, 'b']]);
});

it('asks for a chosen word, with the level of the rows where it matters', () => {
  expect(measureOf('residents', 'STREET')).toBe('grids level=STREET sum=population');
  expect(measureOf(reportedWord('firms'), 'STREET')).toBe('reported firms');
  expect(keyOf(reportedWord('firms'))).toBe('firms');
  expect(measureOf('nothing', 'STREET')).toBeNull();
});
