import { expect, test } from 'vitest';
import { missingFrom, type Service } from '@/reach/reachable';

const service = (code: string): Service => ({ code, nameZh: code, nameEn: code, group: 'CARE' });

test('missing are the services that no station in reach offers, in the order of the catalogue', () =>
  expect(missingFrom([{ services: [{ code: 'B' }] }, { services: [] }], ['A', 'B', 'C'].map(service)).map(({ code }) => code)).toEqual(['A', 'C']));

test('without any station everything is missing', () => expect(missingFrom([], [service('A')])).toHaveLength(1));
