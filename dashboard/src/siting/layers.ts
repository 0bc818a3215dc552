import type { ExpressionSpecification } from 'maplibre-gl';
import { fonts, type Palette } from '@/map/style/palette';
import type { OverlayLayer } from '@/map/useOverlay';

/** The layer that answers which site lies under the pointer. */
export const siteLayer = 'siting-site';

const is = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Sites with their numbers, the way they were moved, and what could stand in their place. */
export function siteLayers(palette: Palette): OverlayLayer[] {
  const colour: ExpressionSpecification = ['case', ['get', 'moved'], palette.moved, palette.reach];
  return [
    { id: 'siting-way', type: 'line', filter: is('way'), paint: { 'line-color': palette.moved, 'line-width': 2, 'line-dasharray': [2, 1.5] } },
    {
      id: 'siting-runner-up', type: 'circle', filter: is('runner-up'),
      paint: { 'circle-radius': 6, 'circle-color': palette.casing, 'circle-stroke-color': palette.reach, 'circle-stroke-width': 2 },
    },
    {
      id: 'siting-halo', type: 'circle', filter: is('site'),
      paint: { 'circle-radius': 22, 'circle-color': colour, 'circle-opacity': ['case', ['get', 'active'], 0.25, 0] },
    },
    {
      id: siteLayer, type: 'circle', filter: is('site'),
      paint: { 'circle-radius': ['case', ['get', 'active'], 15, 13], 'circle-color': colour, 'circle-stroke-color': palette.casing, 'circle-stroke-width': 2.5 },
    },
    {
      id: 'siting-number', type: 'symbol', filter: is('site'),
      layout: { 'text-field': ['to-string', ['get', 'ordinal']], 'text-font': fonts, 'text-size': 13, 'text-allow-overlap': true, 'text-ignore-placement': true },
      paint: { 'text-color': palette.proposalText },
    },
  ];
}

/** Sites of several plans: a ring for each plan that has it, all of them filled. */
export function comparedLayers(palette: Palette): OverlayLayer[] {
  const own: ExpressionSpecification = ['to-color', ['at', ['get', 'first'], ['literal', [...palette.proposals]]]];
  return [
    {
      id: 'siting-compared', type: 'circle',
      paint: { 'circle-radius': ['case', ['get', 'shared'], 11, 9], 'circle-color': ['case', ['get', 'shared'], palette.place, own], 'circle-stroke-color': palette.casing, 'circle-stroke-width': 2.5 },
    },
    {
      id: 'siting-compared-plans', type: 'symbol',
      layout: { 'text-field': ['get', 'letters'], 'text-font': fonts, 'text-size': 11, 'text-allow-overlap': true, 'text-ignore-placement': true },
      paint: { 'text-color': palette.proposalText },
    },
  ];
}
