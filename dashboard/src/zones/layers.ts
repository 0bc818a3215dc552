import type { ExpressionSpecification } from 'maplibre-gl';
import { fonts, type Palette } from '@/map/style/palette';
import type { OverlayLayer } from '@/map/useOverlay';

/** The layer that answers which grid of a plan lies under the pointer. */
export const zoneLayer = 'zone-grid';

const selected: ExpressionSpecification = ['boolean', ['get', 'selected'], false];

/** The colour of a zone: the palette's in turn. @param ordinal from 1. */
export const zoneColour = (palette: Palette, ordinal: number): string => palette.proposals[(ordinal - 1) % palette.proposals.length]!;

/** Grids in the colour of their zone, with its number. */
export function zoneLayers(palette: Palette): OverlayLayer[] {
  return [
    { id: zoneLayer, type: 'fill', paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': ['case', selected, 0.6, 0.36] } },
    { id: 'zone-line', type: 'line', layout: { 'line-join': 'round' }, paint: { 'line-color': ['get', 'colour'], 'line-width': 1.4 } },
    { id: 'zone-selected', type: 'line', filter: ['==', ['get', 'selected'], true], layout: { 'line-join': 'round' }, paint: { 'line-color': palette.place, 'line-width': 3.5 } },
    {
      id: 'zone-number', type: 'symbol',
      layout: { 'text-field': ['to-string', ['get', 'zone']], 'text-font': fonts, 'text-size': 14, 'text-allow-overlap': true },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
