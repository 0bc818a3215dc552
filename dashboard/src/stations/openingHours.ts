import type { Language } from '@/shell/permalink';

/** The words of the reader's language, by the keys of the "hours" messages. */
export type HoursWords = (key: string, values?: Record<string, string>) => string;

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Opening hours in OSM's syntax for people to read, a line for each rule: "Mo-Fr 08:00-20:00; PH off" becomes
 * "周一至周五 08:00–20:00" and "节假日 休息". What it does not know stays as it was written.
 */
export function readableHours(hours: string, language: Language, say: HoursWords): string[] {
  return hours.split(';').map((rule) => rule.trim()).filter(Boolean).map((rule) => readableRule(rule, language, say));
}

function readableRule(rule: string, language: Language, say: HoursWords): string {
  if (rule === '24/7') return say('always');
  return rule
    .replace(/\bMo-Su\b/g, say('everyDay'))
    .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)-(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (_, from: string, to: string) =>
      say('range', { from: dayName(from, language), to: dayName(to, language) }))
    .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => dayName(day, language))
    .replace(/\b(PH|SH|sunrise|sunset)\b/g, (word) => say(word))
    .replace(/\b(off|closed)\b/g, () => say('off'))
    .replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1–$2')
    .replace(/,\s*/g, say('list'));
}

function dayName(day: string, language: Language): string {
  // 2024 began with a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + days.indexOf(day)));
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
}
