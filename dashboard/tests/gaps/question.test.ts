import { expect, test } from 'vitest';
import { middleOf } from '@/gaps/ground';
import { questionOf } from '@/gaps/question';

const shared = { minutes: 15, mode: 'WALK', hour: null, dayType: 'WEEKDAY', whenOpen: false } as const;

test('the page’s question stays as it is when nothing more is asked', () =>
  expect(questionOf(shared, { services: [], atLeast: 1 })).toEqual(shared));

test('services and a second station are asked for with it', () =>
  expect(questionOf(shared, { services: ['REST'], atLeast: 2 })).toEqual({ ...shared, services: ['REST'], atLeast: 2 }));

const square = (west: number, south: number, side: number) => [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]];

test('the middle of a square is its middle', () => expect(middleOf([square(2, 4, 2)])).toEqual([3, 5]));
