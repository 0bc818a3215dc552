import { expect, test } from 'vitest';
import { boundsOfShapes, factsOf, shapesOf, titleOf, type Say } from '@/card/facts';
import { subjectIn } from '@/card/subject';
import { forms } from '@/editing/forms';

const say: Say = { word: (key) => key, number: String, date: (value) => `on ${value}`, moment: (value) => `at ${value}`, list: (values) => values.join(' + ') };
const merchant = {
  code: 'M-1', version: 3, name: '老面馆', category: '餐饮', chainStage: null, titles: ['好店', '暖店'], address: null, location: { type: 'Point', coordinates: [117, 36] },
};

test('a card tells what is known under the name, in the order of the form', () => {
  expect(titleOf(forms.MERCHANT, merchant)).toBe('老面馆');
  expect(factsOf(forms.MERCHANT, merchant, say)).toEqual([{ name: 'category', text: '餐饮' }, { name: 'titles', text: '好店 + 暖店' }]);
});

test('words, other features and days are told in the reader’s language', () => {
  const offer = { code: 'O-1', version: 1, merchant: { code: 'M-1', name: null }, kind: 'DISCOUNT', title: '八折', pointsPrice: 0, validFrom: '2026-05-01', validUntil: null };
  expect(titleOf(forms.OFFER, offer)).toBe('八折');
  expect(factsOf(forms.OFFER, offer, say).map(({ text }) => text)).toEqual(['M-1', 'editing.offer.DISCOUNT', '0', 'on 2026-05-01']);
});

test('a feature without a name is called by its code', () => expect(titleOf(forms.COURIER_ROUTE, { code: 'R-1', version: 1, name: null })).toBe('R-1'));

test('all shapes of a feature are shown, and none of one that is nowhere', () => {
  const branch = { code: 'B', version: 1, location: { type: 'Point', coordinates: [117, 36] }, activityArea: { type: 'MultiPolygon', coordinates: [[[[116, 35], [116.5, 35], [116.5, 35.5], [116, 35]]]] } };
  expect(boundsOfShapes(shapesOf(forms.ORGANIZATION, branch))).toEqual([116, 35, 117, 36]);
  expect(boundsOfShapes(shapesOf(forms.ORGANIZATION, { code: 'B', version: 1 }))).toBeNull();
});

test('the address names a feature by kind and code', () => {
  expect(subjectIn('MERCHANT/A/1')).toEqual({ kind: 'MERCHANT', code: 'A/1' });
  for (const text of [null, '', 'MERCHANT', 'MERCHANT/', 'NOTHING/A', 'M-1']) expect(subjectIn(text)).toBeNull();
});
