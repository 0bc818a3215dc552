import { expect, test } from 'vitest';
import { csvOf } from '@/tables/csv';

test('fields with commas, quotes and line breaks are quoted', () =>
  expect(csvOf(['a', 'b'], [['x,y', 'say "hi"'], ['two\nlines', 'plain']])).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\nlines",plain\r\n'));

test('what is unknown is empty and not 0', () => expect(csvOf(['n'], [[null], [0]])).toBe('n\r\n\r\n0\r\n'));

test('a text that looks like a formula stays a text, a negative number a number', () =>
  expect(csvOf(['n'], [['=1+1'], [-5]])).toBe("n\r\n'=1+1\r\n-5\r\n"));
