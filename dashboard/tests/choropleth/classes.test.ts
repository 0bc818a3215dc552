import { expect, test } from 'vitest';
import { classOf, quantileClasses } from '@/choropleth/classes';

test('ten different values make five classes of two', () =>
  expect(quantileClasses([3, 1, 2, 5, 4, 10, 9, 8, 7, 6])).toEqual([{ from: 1, to: 2 }, { from: 3, to: 4 }, { from: 5, to: 6 }, { from: 7, to: 8 }, { from: 9, to: 10 }]));

test('equal values share a class', () => expect(quantileClasses([0, 0, 0, 0, 7])).toEqual([{ from: 0, to: 0 }, { from: 7, to: 7 }]));

test('one value is one class, and none is none', () => {
  expect(quantileClasses([4])).toEqual([{ from: 4, to: 4 }]);
  expect(quantileClasses([])).toEqual([]);
});

test.each([[1, 0], [2, 0], [3, 1], [10, 4]])('%d is in class %d', (value, index) =>
  expect(classOf(value, quantileClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toBe(index));

test('every value has a class that holds it', () => {
  const values = [5, 5, 1, 9, 9, 9, 2, 2, 2, 30, 0];
  const classes = quantileClasses(values);
  for (const value of values) {
    const { from, to } = classes[classOf(value, classes)]!;
    expect(from <= value && value <= to).toBe(true);
  }
});
