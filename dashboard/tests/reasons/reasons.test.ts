import { createPinia, setActivePinia } from 'pinia';
import { expect, it, vi } from 'vitest';
import { createApp, defineComponent, h } from 'vue';
import { createI18n } from 'vue-i18n';
import casesEn from '@/cases/i18n/en.json';
import casesZh from '@/cases/i18n/zh-CN.json';
import dataEn from '@/data/i18n/en.json';
import dataZh from '@/data/i18n/zh-CN.json';
import importsEn from '@/imports/i18n/en.json';
import importsZh from '@/imports/i18n/zh-CN.json';
import sitingEn from '@/siting/i18n/en.json';
import sitingZh from '@/siting/i18n/zh-CN.json';
import { allowedWords, useReasons } from '@/reasons/useReasons';
import type { Language } from '@/shell/permalink';
import { useView } from '@/shell/store';

const messages = { 'zh-CN': { cases: casesZh, data: dataZh, imports: importsZh, siting: sitingZh }, en: { cases: casesEn, data: dataEn, imports: importsEn, siting: sitingEn } };

async function reader(language: Language) {
  const pinia = createPinia();
  setActivePinia(pinia);
  useView().speak(language);
  let reasons!: ReturnType<typeof useReasons>;
  const i18n = createI18n({ legacy: false, locale: language, messages });
  createApp(defineComponent({ setup: () => ((reasons = useReasons()), () => h('i')) })).use(pinia).use(i18n).mount(document.createElement('div'));
  await vi.waitUntil(() => reasons.linesOf({ reason: 'ready', reasons: [] }).length > 0);
  return (code: string, values: Record<string, string> = {}) => reasons.linesOf({ reason: 'in English', reasons: [{ code, values: Object.entries(values).map(([name, value]) => ({ name, value })) }] }).join('|');
}

it('says what is wrong in Chinese, with the names that the page has for codes', async () => {
  const say = await reader('zh-CN');
  expect(say('REFERENCE_UNKNOWN', { target: 'grid', code: 'G-9' })).toBe('没有编号为“G-9”的网格');
  expect(say('STATUS_STEP_FORBIDDEN', { status: 'RESOLVED', next: 'OPEN' })).toBe('现在已是“已办结”，不能改为“待受理”');
  expect(say('NAMED_RULE_BROKEN', { kind: 'points-banks', rule: 'points bank redeems what it issued' })).toBe('不符合积分银行的规则：兑换的积分不能多于发放的积分');
  expect(say('RULE_BROKEN', { rule: '(seats >= 0)' })).toBe('不符合规则 (seats >= 0)');
  expect(say('POSITION_IN_METRES', { at: ' (500000, 3500000)', system: 'WGS84' })).toBe('位置（500000, 3500000）看起来以米为单位，而 WGS-84（GPS） 是经纬度；请注明投影坐标系，例如 EPSG:4547');
  expect(say('SIBLINGS_OVERLAP', { codes: '"a", "b"', area: '12345' })).toBe('与同级的 "a", "b" 重叠 12,345 m²');
  expect(say('NOT_ALLOWED', { value: '小屋', allowed: 'REST_STATION (驿站, 暖蜂驿站), CO_BUILT (共建), X' })).toBe('“小屋”不在可选值之中，可填：驿站（REST_STATION）、共建（CO_BUILT）、X');
  expect(say('NOT_A_POINT', { geometry: 'MultiPolygon' })).toBe('几何是多个面，这里需要点');
});

it('says the same in English, as sentences', async () => {
  const say = await reader('en');
  expect(say('REFERENCE_UNKNOWN', { target: 'service case', code: 'G-9' })).toBe('There is no case "G-9"');
  expect(say('HEADER_IGNORED', { kind: 'stations' })).toBe('Stations have no column of this name; it was ignored');
  expect(say('NAMED_RULE_BROKEN', { kind: 'offers', rule: 'offer validity is a period' })).toBe('It breaks a rule of offers: it must not end before it begins');
  expect(say('NOT_ALLOWED', { value: 'x', allowed: 'REST_STATION (驿站), CANTEEN (食堂)' })).toBe('"x" is not one of the values that are allowed: REST_STATION, CANTEEN');
});

it("calls a problem's goal and people as its form does", async () => {
  expect((await reader('zh-CN'))('SITING_AT_LEAST_OF_TIMES', { given: '2', objective: 'P_MEDIAN' })).toBe('“平均时间最短”只看最近的一个站点，这里应为 1，现在是 2');
  expect((await reader('en'))('SITING_OF_ROUTES_ALONE', { people: 'RESIDENTS' })).toBe('It goes with couriers on their routes alone, not with "Residents"');
});

it('keeps what stands in the file as it is, whatever it looks like', async () => {
  const say = await reader('en');
  expect(say('NOT_A_NUMBER', { value: '{most} @:x | $1 <b>' })).toBe('"{most} @:x | $1 <b>" is not a number; leave the cell empty if it is unknown');
});

it("falls back to the API's words where a code is not known, or there is none", async () => {
  const say = await reader('zh-CN');
  expect(say('OF_A_LATER_VERSION')).toBe('in English');
  expect(say('constructor')).toBe('in English');
});

it('reads the allowed words with the Chinese ones that mean them', () =>
  expect(allowedWords('CITY (市), MICRO_GRID (微网格, 微格), GRID')).toEqual([['CITY', '市'], ['MICRO_GRID', '微网格'], ['GRID', undefined]]));
