import { expect, test } from 'vitest';
import en from '@/i18n/en.json';
import zh from '@/i18n/zh-CN.json';

type Messages = { [key: string]: string | Messages };

const paths = (messages: Messages, prefix = ''): Map<string, string> => new Map(
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...paths(value, `${prefix}${key}.`)]));

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const [chinese, english] = [paths(zh), paths(en)];

test('both languages say the same things', () => expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted()));

test.each([...chinese.keys()])('%s takes the same values in both languages', (key) =>
  expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(chinese.get(key)!)));

test('English has no Chinese in it but the name of the language', () =>
  expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual(['language.zh-CN']));
