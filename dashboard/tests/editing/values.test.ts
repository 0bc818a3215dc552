import { expect, test } from 'vitest';
import { area, count, hours, needed, partsOf, refersTo, refersToAll, text, texts } from '@/editing/fields';
import { changed, cutShort, emptyValues, inputOf, lacking, namesOf, valuesOf } from '@/editing/values';

const fields = [needed(text('name')), texts('titles'), refersTo('parent', 'GRID'), refersToAll('merchants', 'MERCHANT'), count('seats'), hours('hourly'), area('area'), partsOf('rules', [needed(text('title')), refersTo('station', 'STATION')])];
const read = {
  code: 'A', version: 3, name: '商圈', titles: ['示范'], parent: { code: 'G', name: '网格' }, merchants: { pageInfo: { hasNextPage: false }, nodes: [{ code: 'M', name: '面馆' }] }, seats: null,
  hourly: null, area: null, rules: [{ title: '报到', station: { code: 'S', name: '驿站' } }],
};

test('a feature becomes a form of codes, with their names beside', () => {
  expect(valuesOf(fields, read)).toEqual({ code: 'A', name: '商圈', titles: ['示范'], parent: 'G', merchants: ['M'], seats: null, hourly: null, area: null, rules: [{ code: undefined, title: '报到', station: 'S' }] });
  expect(namesOf(fields, read)).toEqual({ G: '网格', M: '面馆', S: '驿站' });
});

test('what was not touched has not changed, and only what was is written', () => {
  const before = valuesOf(fields, read);
  expect(changed(fields, before, valuesOf(fields, read))).toEqual([]);
  const now = { ...before, name: ' 新商圈 ', seats: 0 };
  expect(changed(fields, before, now)).toEqual(['name', 'seats']);
  expect(inputOf(fields, now, ['name', 'seats'])).toEqual({ name: '新商圈', seats: 0 });
});

test('what is cleared is unknown, not empty, and hours without any figure are none', () =>
  expect(inputOf(fields, { ...emptyValues(fields), name: '  ', hourly: Array.from({ length: 24 }, () => null) })).toEqual({
    name: null, titles: [], parent: null, merchants: [], seats: null, hourly: null, area: null, rules: [],
  }));

test('a new feature lacks what is needed until it is there', () => {
  expect(lacking(fields, emptyValues(fields))).toEqual(['name']);
  expect(lacking(fields, { ...emptyValues(fields), name: '商圈' })).toEqual([]);
});

test('a list of which only the beginning was read is not written back', () =>
  expect(cutShort(fields, { ...read, merchants: { pageInfo: { hasNextPage: true }, nodes: [] } })).toEqual(['merchants']));
