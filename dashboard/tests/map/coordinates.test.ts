import { expect, test } from 'vitest';
import { inSystem, positionText } from '@/map/coordinates';

const beijing = [116.39128, 39.90728] as const;
// A degree of latitude has about 111 km.
const metres = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]) * 111_195;

test('WGS-84 and CGCS2000 leave a position as it is', () => {
  expect(inSystem(beijing, 'WGS84')).toEqual(beijing);
  expect(inSystem(beijing, 'CGCS2000')).toEqual(beijing);
});

// The shifts of the systems are public: some 500 m in Beijing, and some 1.2 km with Baidu's own shift on top.
test('GCJ-02 and BD-09 shift a position in China by what they are known for', () => {
  expect(metres(beijing, inSystem(beijing, 'GCJ02'))).toBeGreaterThan(300);
  expect(metres(beijing, inSystem(beijing, 'GCJ02'))).toBeLessThan(800);
  expect(metres(beijing, inSystem(beijing, 'BD09'))).toBeGreaterThan(800);
  expect(metres(beijing, inSystem(beijing, 'BD09'))).toBeLessThan(2000);
});

test('abroad GCJ-02 is WGS-84', () => expect(inSystem([-8.61, 41.15], 'GCJ02')).toEqual([-8.61, 41.15]));

test('latitude comes first', () => expect(positionText(beijing, 'WGS84')).toBe('39.90728, 116.39128'));
