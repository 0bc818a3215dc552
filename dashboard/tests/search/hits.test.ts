import { expect, test } from 'vitest';
import { i18n } from '@/i18n';
import { categoryKey, citiesLike, layerOf, marked } from '@/search/hits';

test('what was typed is marked in the name, whatever its capitals', () => {
  expect(marked('老鼓楼面馆', '鼓楼')).toEqual(['老', '鼓楼', '面馆']);
  expect(marked('Gulou Café', 'café')).toEqual(['Gulou ', 'Café', '']);
});

test('a name that was found by its initials has no mark', () => expect(marked('鼓楼驿站', 'glyz')).toEqual(['鼓楼驿站']));

test.each([
  ['STATION', 'CANTEEN'], ['GRID', 'MICRO_GRID'], ['ORGANIZATION', 'YOUTH_LEAGUE'], ['ALLIANCE', 'AREA_UNION'], ['CASE', 'WISH'],
] as const)('a %s of kind %s has a word in both languages', (kind, category) => {
  const key = categoryKey({ kind, category })!;
  expect([i18n.global.te(key, 'zh-CN'), i18n.global.te(key, 'en')]).toEqual([true, true]);
});

test('a merchant is told by its own category', () => expect(categoryKey({ kind: 'MERCHANT', category: '餐饮' })).toBeNull());

test('a hit is shown on its layer', () => expect([layerOf({ kind: 'STATION' }), layerOf({ kind: 'COURIER_ROUTE' }), layerOf({ kind: 'CASE' })]).toEqual(['stations', 'routes', null]));

test('a city is found by a part of its name', () => {
  const cities = [{ name: 'Jinan', bounds: [117, 36, 118, 37] }, { name: '青岛', bounds: [120, 36, 121, 37] }];
  expect(citiesLike('jin', cities)).toEqual([{ kind: 'CITY', code: 'Jinan', name: 'Jinan', category: null, bounds: [117, 36, 118, 37] }]);
  expect(citiesLike('上海', cities)).toEqual([]);
});
