import type { LayerSpecification } from 'maplibre-gl';
import { nameIn } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';
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
