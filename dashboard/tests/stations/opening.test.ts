import { describe, expect, test } from 'vitest';
import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import { light } from '@/map/style/palette';
import { openingState, stationLayer, stationLayers } from '@/stations/layers';
import { openOf, statesOf } from '@/stations/opening';

const hours = [
  { openingHours: '24/7', status: 'OPEN' as const, inOperation: 3 },
  { openingHours: 'Mo-Fr 09:00-17:00', status: 'CLOSED' as const, inOperation: 4 },
  { openingHours: null, status: 'UNKNOWN' as const, inOperation: 5 },
];

test('only stations known to be open are counted', () => expect(openOf(hours)).toBe(3));

describe('a sign on the map', () => {
  const paint = stationLayers(light).find(({ id }) => id === stationLayer)!.paint as Record<string, unknown>;
  const type = latest.paint_symbol['icon-opacity'];
  const opacity = (openingHours: string | undefined, states: object) => {
    const expression = createExpression(paint['icon-opacity'], 'paint', type as never, { [openingState]: states });
    if (expression.result === 'error') throw new Error(JSON.stringify(expression.value));
    return expression.value.evaluate({ zoom: 14 }, { type: 'Point', properties: openingHours === undefined ? {} : { opening_hours: openingHours } } as never);
  };
  const states = Object.fromEntries(statesOf(hours));

  test.each([['24/7', 1], ['Mo-Fr 09:00-17:00', 0.3], [undefined, 1], ['hours of a station that came since', 1]])('with the hours %s is drawn %d solid', (text, solid) => {
    expect(opacity(text, states)).toBe(solid);
  });

  test('is solid for the whole day', () => expect(opacity('Mo-Fr 09:00-17:00', {})).toBe(1));
});
