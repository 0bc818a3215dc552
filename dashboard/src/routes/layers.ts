import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';
import { atHour, knownAtHour } from '@/time/expressions';
import { ofSurvey } from './expressions';

/** The id of the layer that answers which corridor lies under the pointer. */
export const corridorLayer = 'corridor';

const couriers: ExpressionSpecification = ['number', atHour, 0];
const told: ExpressionSpecification = ['all', ofSurvey, knownAtHour];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

// The area of a line grows with its couriers' square root: the strongest street does not hide the city.
const strength = (factor: number, least = 0): ExpressionSpecification => ['+', least, ['*', factor, ['sqrt', couriers]]];
const byStrength = (far: number, near: number, least = 0) =>
  ['interpolate', ['exponential', 1.5], ['zoom'], 11, strength(far, least), 15, strength(near, least), 18, strength(near * 2.2, least)] as unknown as ExpressionSpecification;

/** Couriers by street, wider and darker where more ride, on the right of the street's middle: both directions are seen side by side. */
export function flowLayers(palette: Palette): LayerSpecification[] {
  return [{
    id: 'flow', type: 'line', source: 'flows', 'source-layer': 'flows', filter: told,
    layout: { 'line-join': 'round', 'line-sort-key': ['number', ['get', 'couriers'], 0] },
    paint: {
      'line-width': byStrength(0.1, 0.42, 0.4),
      'line-offset': byStrength(0.05, 0.24, 0.6),
      'line-color': ['interpolate', ['linear'], couriers, 15, palette.flowFew, 90, palette.flow, 300, palette.flowMany],
      'line-opacity': 0.9,
    },
  }];
}

/** Stretches that many ride alike: broad bands with arrows in riding direction. */
export function corridorLayers(palette: Palette): LayerSpecification[] {
  const tile = { source: 'corridors', 'source-layer': 'corridors', filter: told } as const;
  const offset = byStrength(0.08, 0.35, 1);
  return [
    { id: 'corridor-selected', type: 'line', ...tile, layout: round, paint: { 'line-color': palette.corridorChosen, 'line-width': byStrength(0.5, 1.5, 6), 'line-offset': offset, 'line-opacity': ['case', selected, 0.9, 0] } },
    { id: 'corridor-casing', type: 'line', ...tile, layout: round, paint: { 'line-color': palette.casing, 'line-width': byStrength(0.28, 0.95, 2.5), 'line-offset': offset, 'line-opacity': 0.85 } },
    { id: corridorLayer, type: 'line', ...tile, layout: round, paint: { 'line-color': palette.corridor, 'line-width': byStrength(0.28, 0.95), 'line-offset': offset, 'line-opacity': 0.72 } },
    {
      id: 'corridor-arrow', type: 'symbol', ...tile, minzoom: 12,
      layout: {
        'symbol-placement': 'line', 'symbol-spacing': 90, 'text-field': '➤', 'text-font': fonts, 'text-size': byZoom([12, 9], [16, 15]),
        'text-keep-upright': false, 'text-rotation-alignment': 'map', 'text-offset': [0, 0.45], 'text-allow-overlap': true, 'text-ignore-placement': true,
      },
      paint: { 'text-color': '#ffffff', 'text-halo-color': palette.corridor, 'text-halo-width': 1.2 },
    },
  ];
}

/** Couriers' routes, wider where more of them ride. */
export function routeLayers(palette: Palette): LayerSpecification[] {
  const tile = { source: 'routes', 'source-layer': 'routes', filter: told } as const;
  const width = (extra: number) => ['interpolate', ['linear'], couriers, 5, 1.4 + extra, 60, 7 + extra] as unknown as ExpressionSpecification;
  return [
    { id: 'route-casing', type: 'line', ...tile, layout: round, paint: { 'line-color': palette.casing, 'line-width': width(2), 'line-opacity': 0.8 } },
    { id: 'route', type: 'line', ...tile, layout: round, paint: { 'line-color': palette.route, 'line-width': width(0), 'line-opacity': 0.75 } },
  ];
}

/** Squares in which couriers wait: the area of a dot is their number. */
export function waitingLayers(palette: Palette): LayerSpecification[] {
  const radius = (factor: number) => ['*', factor, ['sqrt', couriers]] as unknown as ExpressionSpecification;
  return [{
    id: 'waiting', type: 'circle', source: 'demand', 'source-layer': 'waiting', filter: knownAtHour,
    paint: {
      'circle-radius': ['interpolate', ['exponential', 1.5], ['zoom'], 11, radius(0.6), 14, radius(1.5), 17, radius(3.6)],
      'circle-color': palette.waiting, 'circle-opacity': 0.55, 'circle-stroke-color': palette.casing, 'circle-stroke-width': 1.2,
    },
  }];
}
