import { expect, test } from 'vitest';
import type { Messages } from '@/i18n/words/words';
import { messages } from '../words';

const paths = (of: Messages, prefix = ''): Map<string, string> => new Map(
  Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...paths(value, `${prefix}${key}.`)]));

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const [chinese, english] = [paths(messages['zh-CN']), paths(messages.en)];

test('both languages say the same things', () => expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted()));

// English has a form for one and one for more; the latter names all values.
test.each([...chinese.keys()])('%s takes the same values in both languages', (key) =>
  expect(placeholders((english.get(key) ?? '').split(' | ').at(-1)!)).toEqual(placeholders(chinese.get(key)!)));

test('one is no plural, except where there are always more', () => {
  const noun = /\{\w+\} (?:more |planned |unknown |new |points )?(?:alliances|banks|branches|candidates|cases|cells|couriers|gaps|grids|holes|members|merchants|offers|outlets|parts|people|places|residents|routes|rows|sites|stations|units|unions|zones)\b/;
  expect([...english].filter(([, text]) => noun.test(text.split(' | ')[0]!)).map(([key]) => key)).toEqual(['editing.error.TooFewCouriersError', 'gaps.first', 'siting.compare.shared']);
});

test('English has no Chinese in it but the name of the language', () =>
  expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual(['language.zh-CN']));
