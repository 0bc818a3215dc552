import { expect, test } from 'vitest';
import { assign, hasPositions, mappingOf, missing, missingKeys, proposed } from '@/imports/mapping';

const target = (name: string, traits: Partial<{ isKey: boolean; isRequired: boolean; isGeometry: boolean }> = {}) => ({ name, label: null, isKey: false, isRequired: false, isGeometry: false, ...traits });
const targets = [target('code', { isKey: true, isRequired: true }), target('name', { isRequired: true }), target('seats'), target('location', { isRequired: true, isGeometry: true }), target('wkt'), target('lon'), target('lat')];
const columns = [{ header: '编号', proposal: 'code' }, { header: '店名', proposal: null }, { header: '经度', proposal: 'lon' }, { header: '纬度', proposal: 'lat' }];
const preview = { columns, targets, hasGeometry: false };
const names = (found: { name: string }[]) => found.map(({ name }) => name);

test('columns begin with what they probably mean', () => expect(proposed(preview)).toEqual(['code', null, 'lon', 'lat']));

test('two columns never mean the same', () => expect(assign(['code', null, 'lon', 'lat'], 1, 'code')).toEqual([null, 'code', 'lon', 'lat']));

test('several columns may be left out', () => expect(assign(['code', null, 'lon', 'lat'], 0, null)).toEqual([null, null, 'lon', 'lat']));

test.each([
  [['code', 'name', 'lon', 'lat'], false, []],
  [['code', null, 'lon', 'lat'], false, ['name']],
  [['code', 'name', 'lon', null], false, ['location']],
  [['code', 'name', 'wkt', null], false, []],
  [['code', 'name', null, null], true, []],
  [[null, 'name', null, null], true, ['code']],
])('%j of a file with geometry %s lacks %j', (meanings, hasGeometry, lacking) => expect(names(missing({ ...preview, hasGeometry }, meanings))).toEqual(lacking));

test('only a missing code keeps everything from being imported', () => {
  expect(names(missingKeys(preview, [null, null, null, null]))).toEqual(['code']);
  expect(missingKeys(preview, ['code', null, null, null])).toEqual([]);
});

test('a coordinate system is needed where something says where features are', () => {
  expect(hasPositions(preview, ['code', 'name', null, null])).toBe(false);
  expect(hasPositions(preview, ['code', 'name', 'lon', null])).toBe(true);
  expect(hasPositions(preview, ['code', 'location', null, null])).toBe(true);
  expect(hasPositions({ ...preview, hasGeometry: true }, [])).toBe(true);
});

test('every column with a header is said, also that it is left out', () =>
  expect(mappingOf({ columns: [...columns, { header: '', proposal: null }] }, ['code', null, 'lon', 'lat', null])).toEqual([
    { header: '编号', column: 'code' }, { header: '店名', column: null }, { header: '经度', column: 'lon' }, { header: '纬度', column: 'lat' },
  ]));
