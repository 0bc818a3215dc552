import { expect, test } from 'vitest';
import { bandsWithin } from '@/reach/bands';

test.each([
  [15, [15, 10, 5]], [12, [12, 10, 5]], [10, [10, 5]], [5, [5]], [1, [1]], [16, [16]], [60, [60]],
])('a circle of %d minutes is drawn with %j', (minutes, bands) => expect(bandsWithin(minutes)).toEqual(bands));
