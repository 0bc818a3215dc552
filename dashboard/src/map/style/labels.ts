import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '@/shell/permalink';
import { byZoom, nameIn } from './expressions';
import { fonts, type Palette } from './palette';

const isSettlement: ExpressionSpecification =
  ['in', ['get', 'kind'], ['literal', ['city', 'town', 'suburb', 'quarter', 'village', 'hamlet', 'neighbourhood', 'island']]];

/** The names of the base map. They lie above the shaded grids and below the stations. */
export function labelLayers(palette: Palette, language: Language): LayerSpecification[] {
  const name = nameIn(language);
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
  const roadText = (size: ReturnType<typeof byZoom>): SymbolLayerSpecification['layout'] => ({
    'symbol-placement': 'line', 'symbol-spacing': 420, 'text-field': name, 'text-font': fonts, 'text-size': size,
    'text-letter-spacing': 0.06, 'text-padding': 6, 'text-max-angle': 35,
  });
  const kinds = (...names: string[]) => ['in', ['get', 'kind'], ['literal', names.flatMap((kind) => [kind, `${kind}_link`])]] as never;

  return [
    {
      id: 'name-minor-street', type: 'symbol', source: 'base', 'source-layer': 'roads', minzoom: 15,
      filter: kinds('residential', 'unclassified', 'living_street', 'pedestrian', 'service', 'footway', 'cycleway', 'path'),
      layout: roadText(byZoom([15, 10.5], [18, 13])), paint: { 'text-color': palette.textQuiet, ...halo },
    },
    {
      id: 'name-street', type: 'symbol', source: 'base', 'source-layer': 'roads', minzoom: 12.5,
      filter: kinds('motorway', 'trunk', 'primary', 'secondary', 'tertiary'),
      layout: roadText(byZoom([12, 10.5], [18, 14.5])), paint: { 'text-color': palette.text, ...halo },
    },
    {
      id: 'name-water', type: 'symbol', source: 'base', 'source-layer': 'roads', minzoom: 12, filter: kinds('river', 'canal', 'stream'),
      layout: { ...roadText(byZoom([12, 11], [18, 15])), 'text-letter-spacing': 0.2 }, paint: { 'text-color': palette.textWater, ...halo },
    },
    {
      id: 'name-place', type: 'symbol', source: 'base', 'source-layer': 'pois', minzoom: 15.5, filter: ['!', isSettlement],
      layout: {
        'text-field': name, 'text-font': fonts, 'text-size': byZoom([15, 10.5], [18, 12]), 'text-max-width': 7, 'text-padding': 14, 'text-optional': true,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.3,
      },
      paint: { 'text-color': palette.textQuiet, ...halo },
    },
    {
      id: 'name-settlement', type: 'symbol', source: 'base', 'source-layer': 'pois', minzoom: 5, maxzoom: 16, filter: isSettlement,
      layout: {
        'text-field': name, 'text-font': fonts, 'text-max-width': 7, 'text-letter-spacing': 0.08, 'text-padding': 12,
        'text-size': ['match', ['get', 'kind'], ['city', 'town'], 16, ['suburb', 'island', 'village'], 13.5, 12],
      },
      paint: { 'text-color': palette.text, ...halo },
    },
    {
      id: 'name-area', type: 'symbol', source: 'base', 'source-layer': 'area_labels', minzoom: 12,
      layout: {
        'text-field': name, 'text-font': fonts, 'text-size': byZoom([12, 11], [18, 14]), 'text-max-width': 7, 'text-padding': 8,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
      },
      paint: {
        'text-color': ['match', ['get', 'class'], 'WATER', palette.textWater, 'GREEN', palette.textGreen, palette.textQuiet], ...halo,
      },
    },
  ];
}
