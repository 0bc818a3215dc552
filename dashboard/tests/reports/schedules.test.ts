import { createPinia, setActivePinia } from 'pinia';
import { describe, expect, test } from 'vitest';
import { createApp, h } from 'vue';
import { i18n, setLanguage } from '@/i18n';
import type { Messages } from '@/i18n/words/words';
import { countedFigures, dayText, inOrder, isCompared, momentText, periodName, reportedKey, rowsOf, type EditionFigure } from '@/reports/schedules/figures';
import { inputOf, newForm } from '@/reports/schedules/form';
import { useEditionText } from '@/reports/schedules/useEditionText';
import { useView } from '@/shell/store';
import { messages } from '../words';

const figure = (name: string, value: number | null, previous: number | null): EditionFigure =>
  ({ name, value, previous, difference: value === null || previous === null ? null : value - previous });

describe('what is asked for', () => {
  const subject = { kind: 'GRID' as const, code: 'SYN' };
  test('has a code of its subject and period unless somebody gave one', () => {
    expect(inputOf(newForm('EN', 10), subject)).toEqual({ code: 'SYN-QUARTER', kind: 'GRID', subject: 'SYN', period: 'QUARTER', language: 'EN', minutes: 10 });
    expect(inputOf({ ...newForm('EN', 10), code: '  ', period: 'MONTH' }, subject).code).toBe('SYN-MONTH');
    expect(inputOf({ ...newForm('EN', 10), code: ' mine ' }, subject).code).toBe('mine');
  });
});

describe('periods and days', () => {
  test('are named by month or quarter', () => {
    expect(periodName('MONTH', '2026-12-01').values).toEqual({ year: 2026, month: 12 });
    expect(['01', '04', '07', '10'].map((month) => periodName('QUARTER', `2026-${month}-01`).values.quarter)).toEqual([1, 2, 3, 4]);
  });
  test('are those of the calendar, moments those of Shanghai', () => {
    expect(dayText('2026-10-01', 'zh-CN')).toBe('2026年10月1日');
    expect(momentText('2026-09-30T16:05:00Z', 'zh-CN')).toMatch(/2026年10月1日.*00:05/);
  });
});

describe('figures beside those of the edition before', () => {
  test('come in the order of reading, others after them as they came', () => {
    const names = ['couriers', 'gaps', 'reported b', 'reported a', 'openStations', 'residentsCovered'];
    expect(inOrder(names.map((name) => figure(name, 1, 1))).map(({ name }) => name)).toEqual(['couriers', 'residentsCovered', 'gaps', 'openStations', 'reported b', 'reported a']);
  });
  test('tell the reported key', () => expect([reportedKey('reported firms'), reportedKey('gaps')]).toEqual(['firms', null]));
  test('are compared when anything is known of that edition', () => {
    expect(isCompared([figure('gaps', 2, null), figure('plans', 1, null)])).toBe(false);
    expect(isCompared([figure('gaps', null, 0)])).toBe(true);
  });
  test('stay empty in files where they are unknown, never zero', () =>
    expect(rowsOf([figure('gaps', 2, 5), figure('couriers', null, 7), figure('plans', 0, 0)], (name) => name, true)).toEqual([['gaps', 2, 5, -3], ['couriers', null, 7, null], ['plans', 0, 0, 0]]));
  test('stand alone where there is nothing to compare', () => expect(rowsOf([figure('gaps', 2, null)], (name) => name, false)).toEqual([['gaps', 2]]));
  test('have a name in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const)
      expect(Object.keys(((messages[language].reports as Messages).schedule as Messages).figure as Messages).toSorted()).toEqual([...countedFigures].toSorted());
  });
});

/** The texts of figures in a language of the page. */
async function texts(language: 'zh-CN' | 'en'): Promise<ReturnType<typeof useEditionText>> {
  let text!: ReturnType<typeof useEditionText>;
  const pinia = createPinia();
  setActivePinia(pinia);
  useView().speak(language);
  await setLanguage(language);
  createApp({ setup: () => ((text = useEditionText()), () => h('i')) }).use(pinia).use(i18n).mount(document.createElement('div'));
  return text;
}

describe('the texts of figures', () => {
  const kinds = [{ key: 'firms', nameZh: '企业', nameEn: 'Firms' }, { key: 'shops', nameZh: '店铺', nameEn: null }];
  test('say unknown, and the sign of a difference', async () => {
    const [zh, en] = [await texts('zh-CN'), await texts('en')];
    expect([en.valueOf(1200), en.valueOf(0), en.differenceOf(3), en.differenceOf(-3), en.differenceOf(0)]).toEqual(['1,200', '0', '+3', '−3', '±0']);
    expect([en.valueOf(null), en.differenceOf(null)]).toEqual(['unknown', 'unknown']);
    await setLanguage('zh-CN');
    expect([zh.valueOf(null), zh.differenceOf(null)]).toEqual(['未知', '未知']);
  });
  test('name what is counted and what was reported, as far as there are names', async () => {
    const en = await texts('en');
    expect(['gaps', 'reported firms', 'reported shops', 'reported other', 'brandNew'].map((name) => en.nameOf(name, kinds))).toEqual(['Gaps', 'Firms (reported)', '店铺 (reported)', 'other (reported)', 'brandNew']);
    expect((await texts('zh-CN')).nameOf('reported firms', kinds)).toBe('企业（上报）');
  });
});
