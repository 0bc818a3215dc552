import type { StatisticsQuery } from './statistics.generated';

export type StatisticsRow = StatisticsQuery['statistics']['rows'][number];
export type StatisticsTotal = StatisticsQuery['statistics']['totals'][number];
export type Cell = Pick<StatisticsRow, 'value' | 'unknown' | 'qualifier'> & Partial<Pick<StatisticsRow, 'change'>>;

/** A column of the table: one figure of all grids. */
export interface PivotColumn {
  key: string;
  measure: string;
  category: string | null;
  periodStart: string | null;
  periodEnd: string | null;
}

export interface PivotLine {
  grid: NonNullable<StatisticsRow['grid']>;
  /** In the order of the columns; null where there is nothing to tell. */
  cells: (Cell | null)[];
}

export interface Pivot {
  columns: PivotColumn[];
  lines: PivotLine[];
  /** Sums of the columns; null where figures may not be added up. */
  totals: (Cell | null)[];
}

/** Turns rows of figures into a table: grids down, measures, categories and periods across, in the order in which they come. */
export function pivotOf(rows: readonly StatisticsRow[], totals: readonly StatisticsTotal[], byPeriod: boolean): Pivot {
  const keyOf = ({ measure, category, periodStart }: StatisticsTotal | StatisticsRow) => [measure, category ?? '', byPeriod ? periodStart ?? '' : ''].join('|');
  const columns = [...new Map(rows.map((row) => [keyOf(row), columnOf(row, keyOf(row), byPeriod)])).values()];
  const grids = new Map(rows.flatMap(({ grid }) => (grid ? [[grid.code, grid] as const] : [])));
  const cells = new Map(rows.map((row) => [`${row.grid?.code}|${keyOf(row)}`, row]));
  const sums = new Map(totals.map((total) => [keyOf(total), total]));
  return {
    columns,
    lines: [...grids.values()].map((grid) => ({ grid, cells: columns.map(({ key }) => cells.get(`${grid.code}|${key}`) ?? null) })),
    totals: columns.map(({ key }) => sums.get(key) ?? null),
  };
}

function columnOf({ measure, category, periodStart, periodEnd }: StatisticsRow, key: string, byPeriod: boolean): PivotColumn {
  return { key, measure, category, periodStart: byPeriod ? periodStart : null, periodEnd: byPeriod ? periodEnd : null };
}

/** A line with its place; grids of one value share one, and those of which nothing is known have none. */
export interface RankedLine {
  rank: number | null;
  line: PivotLine;
  value: number | null;
}

/** The lines in the order of a column, the greatest first, unknown ones last. */
export function rankingOf(lines: readonly PivotLine[], column: number): RankedLine[] {
  const told = lines.map((line) => ({ line, value: line.cells[column]?.value ?? null }));
  const known = told.filter(({ value }) => value !== null).toSorted((a, b) => b.value! - a.value!);
  return [
    ...known.map((one) => ({ ...one, rank: 1 + known.findIndex(({ value }) => value === one.value) })),
    ...told.filter(({ value }) => value === null).map((one) => ({ ...one, rank: null })),
  ];
}
