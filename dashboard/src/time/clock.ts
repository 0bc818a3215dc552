import type { DayType } from '@/api/types.generated';

/** The clock that opening hours go by. */
const zone = 'Asia/Shanghai';
// China has no daylight saving time.
const offset = '+08:00';

/** The hour and the kind of day of a moment, by the clock of the stations. */
export function hourOf(moment: Date): { hour: number; dayType: DayType } {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23', weekday: 'short' }).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return { hour: Number(of('hour')), dayType: ['Sat', 'Sun'].includes(of('weekday')) ? 'WEEKEND' : 'WEEKDAY' };
}

/**
 * The moment at which an hour begins on the next day of a kind, today included, as ISO 8601 with the stations' offset. Whether
 * that day is a public holiday is not asked.
 */
export function nextMoment(hour: number, dayType: DayType, today: Date): string {
  const days = Array.from({ length: 7 }, (_, ahead) => new Date(today.getTime() + ahead * 86_400_000));
  const day = days.find((candidate) => hourOf(candidate).dayType === dayType)!;
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(day);
  return `${date}T${String(hour).padStart(2, '0')}:00:00${offset}`;
}

/** "08:00–09:00". */
export function hourText(hour: number): string {
  const clock = (at: number) => `${String(at).padStart(2, '0')}:00`;
  return `${clock(hour)}–${clock(hour + 1)}`;
}
