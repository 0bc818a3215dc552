import { expect, test } from 'vitest';
import { i18n } from '@/i18n';
import type { Language } from '@/shell/permalink';
import { readableHours } from '@/stations/openingHours';

const read = (hours: string, language: Language) =>
  readableHours(hours, language, (key, values) => i18n.global.t(`hours.${key}`, values ?? {}, { locale: language }));

test.each([
  ['24/7', ['全天 24 小时'], ['Day and night']],
  ['Mo-Su 08:00-22:00', ['每天 08:00–22:00'], ['Every day 08:00–22:00']],
  ['Mo-Fr 08:30-18:00; Sa 09:00-12:00; PH off', ['周一至周五 08:30–18:00', '周六 09:00–12:00', '节假日 休息'],
    ['Mon to Fri 08:30–18:00', 'Sat 09:00–12:00', 'Public holidays closed']],
  ['Tu,Th 10:00-12:00,14:00-16:00', ['周二、周四 10:00–12:00、14:00–16:00'], ['Tue, Thu 10:00–12:00, 14:00–16:00']],
  ['08:00-20:00', ['08:00–20:00'], ['08:00–20:00']],
  ['week 1-20 Mo 08:00+', ['week 1-20 周一 08:00+'], ['week 1-20 Mon 08:00+']],
])('%s', (hours, chinese, english) => {
  expect(read(hours, 'zh-CN')).toEqual(chinese);
  expect(read(hours, 'en')).toEqual(english);
});
