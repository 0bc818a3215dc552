import { expect, test } from 'vitest';
import { count, distance, percent, squareKilometres } from '@/i18n/units';

test.each([
  [350, 'en', '350 m'], [350, 'zh-CN', '350米'], [999.4, 'en', '999 m'], [999.5, 'en', '1 km'], [1250, 'en', '1.3 km'], [1250, 'zh-CN', '1.3公里'],
] as const)('%d metres in %s are %s', (metres, language, text) => expect(distance(metres, language)).toBe(text));

test.each([
  [0, '0%'], [0.001, '1%'], [0.284, '28%'], [0.996, '99%'], [1, '100%'],
] as const)('a share of %d is %s', (share, text) => expect(percent(share, 'zh-CN')).toBe(text));

test('thousands are grouped', () => expect(count(14689, 'zh-CN')).toBe('14,689'));

test('an area is told in square kilometres', () => expect(squareKilometres(1_724_000, 'en')).toBe('1.72'));
