import { expect, test } from 'vitest';
import { inputOf, newStation } from '@/data/station';

test('what was cleared is null, and what is empty is not told as a text', () => {
  const input = inputOf({ ...newStation([116.9, 33.1]), code: 'X', name: 'x', place: [116.9, 33.1], openingHours: '  ', address: '' });
  expect(input).toMatchObject({ openingHours: null, address: null, seats: null, location: { type: 'Point', coordinates: [116.9, 33.1] } });
});
