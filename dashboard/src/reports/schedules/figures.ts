import type { ReportPeriod } from '@/api/types.generated';
import type { Language } from '@/shell/permalink';
import type { CellValue } from '@/tables/csv';
import type { ReportEditionsQuery } from './schedules.generated';

export type Edition = ReportEditionsQuery['reportEditions'][number];
export type EditionFigure = Edition['figures'][number];

const reportedMark = 'reported ';

/** The figures that every report may have, in the order of reading: who is covered, what is there, what was asked for. */
export const countedFigures = [
  'couriers', 'couriersCovered', 'residents', 'residentsCovered', 'gaps', 'uncoveredGrids', 'openStations', 'organizations', 'alliances', 'plans', 'casesOpened', 'casesSolved', 'casesOverdue',
] as const;

/** The key of a reported figure; null for one that the map counts. */
export const reportedKey = (name: string) => (name.startsWith(reportedMark) ? name.slice(reportedMark.length) : null);

/** Counted figures first, in the order of reading; all others as they came. */
export function inOrder(figures: readonly EditionFigure[]): EditionFigure[] {
  const placeOf = ({ name }: EditionFigure) => {
    const place = (countedFigures as readonly string[]).indexOf(name);
    return place < 0 ? countedFigures.length : place;
  };
  return figures.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether anything is known of the edition before: nothing is when there is none. */
export const isCompared = (figures: readonly EditionFigure[]) => figures.some(({ previous }) => previous !== null);

/** The table of the figures for files: what is unknown stays empty, a difference too when one side is unknown. */
export function rowsOf(figures: readonly EditionFigure[], nameOf: (name: string) => string, compared: boolean): CellValue[][] {
  return figures.map(({ name, value, previous, difference }) => [nameOf(name), value, ...(compared ? [previous, difference] : [])]);
}

/** The message that names a period, with its values. @param start its first day, like 2026-07-01 */
export function periodName(period: ReportPeriod, start: string): { key: string; values: Record<string, number> } {
  const [year, month] = start.split('-').map(Number) as [number, number];
  return period === 'QUARTER' ? { key: 'statistics.quarter', values: { year, quarter: Math.ceil(month / 3) } } : { key: 'statistics.month', values: { year, month } };
}

/** A day of the calendar, which no time zone moves. @param day like 2026-10-01 */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** A moment by the clock by which periods end. */
export function momentText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(moment));
}
