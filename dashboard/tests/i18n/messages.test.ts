import { expect, test } from 'vitest';
import type { Messages } from '@/i18n/words/words';
import { messages } from '../words';

const paths = (of: Messages, prefix = ''): Map<string, string> => new Map(
  Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...paths(value, `${prefix}${key}.`)]));

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const [chinese, english] = [paths(messages['zh-CN']), paths(messages.en)];

test('both languages say the same things', () => expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted()));

test.each([...chinese.keys()])('%s takes the same values in both languages', (key) =>
  expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(chinese.get(key)!)));

test('English has no Chinese in it but the name of the language', () =>
  expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual(['language.zh-CN']));
