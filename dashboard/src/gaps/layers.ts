import type { ExpressionSpecification } from 'maplibre-gl';
import { badgeOf } from '@/map/images';
import { fonts, type Palette } from '@/map/style/palette';
import type { OverlayLayer } from '@/map/useOverlay';

/** The layer that answers which gap lies under the pointer. */
export const gapLayer = 'gap-area';

const active: ExpressionSpecification = ['boolean', ['get', 'active'], false];
const isArea: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];

/** Gaps as areas with their place in the list; the one that is looked at stands out. */
export function gapLayers(palette: Palette): OverlayLayer[] {
  return [
    { id: gapLayer, type: 'fill', filter: isArea, paint: { 'fill-color': palette.gap, 'fill-opacity': ['case', active, 0.5, 0.28] } },
    {
      id: 'gap-line', type: 'line', filter: isArea, layout: { 'line-join': 'round' },
      paint: { 'line-color': ['case', active, palette.place, palette.gap], 'line-width': ['case', active, 3, 1.2] },
    },
    {
      id: 'gap-rank', type: 'symbol', filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'label'], 'text-font': fonts, 'text-size': 12.5, 'text-padding': 1, 'symbol-sort-key': ['get', 'index'],
        'icon-image': badgeOf(palette), 'icon-text-fit': 'both', 'icon-text-fit-padding': [2, 6, 2, 6],
      },
      paint: { 'text-color': palette.gapText },
    },
  ];
}
