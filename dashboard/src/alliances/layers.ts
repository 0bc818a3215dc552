import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { nameIn } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';
import type { OverlayLayer } from '@/map/useOverlay';
import type { Language } from '@/shell/permalink';

export function allianceLayers(palette: Palette, language: Language): LayerSpecification[] {
  const area = { source: 'alliances', 'source-layer': 'alliances' } as const;
  return [
    { id: 'alliance', type: 'fill', ...area, paint: { 'fill-color': palette.alliance, 'fill-opacity': 0.12 } },
    { id: 'alliance-line', type: 'line', ...area, layout: { 'line-join': 'round' }, paint: { 'line-color': palette.alliance, 'line-width': 2 } },
    {
      id: 'alliance-name', type: 'symbol', source: 'alliances', 'source-layer': 'alliance_labels', minzoom: 12,
      layout: { 'text-field': nameIn(language), 'text-font': fonts, 'text-size': 13.5, 'text-max-width': 9 },
      paint: { 'text-color': palette.alliance, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ];
}

/** The layer that answers which listed place lies under the pointer. */
export const listedLayer = 'listed-place';

const active: ExpressionSpecification = ['boolean', ['get', 'active'], false];
const isPlace: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** The chosen alliance's area, and the places that a list tells of: larger than the merchants of the map, the one that is looked at larger still. */
export function listedLayers(palette: Palette): OverlayLayer[] {
  return [
    { id: 'listed-area', type: 'fill', filter: ['!', isPlace], paint: { 'fill-color': palette.alliance, 'fill-opacity': 0.2 } },
    { id: 'listed-line', type: 'line', filter: ['!', isPlace], layout: { 'line-join': 'round' }, paint: { 'line-color': palette.alliance, 'line-width': 3.5 } },
    {
      id: listedLayer, type: 'circle', filter: isPlace,
      paint: {
        'circle-radius': ['case', active, 10, 6], 'circle-color': ['case', ['==', ['get', 'kind'], 'station'], palette.restStation, palette.merchant],
        'circle-stroke-color': ['case', active, palette.corridorChosen, palette.casing], 'circle-stroke-width': ['case', active, 3.5, 1.8],
      },
    },
    {
      id: 'listed-name', type: 'symbol', filter: isPlace, minzoom: 14.5,
      layout: { 'text-field': ['get', 'name'], 'text-font': fonts, 'text-size': 12, 'text-anchor': 'top', 'text-offset': [0, 0.8], 'text-max-width': 9, 'text-optional': true },
      paint: { 'text-color': palette.place, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ];
}
