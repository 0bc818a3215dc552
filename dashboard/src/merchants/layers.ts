import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';

export function merchantLayers(palette: Palette): LayerSpecification[] {
  const tile = { source: 'merchants', 'source-layer': 'merchants' } as const;
  return [
    {
      id: 'merchant', type: 'circle', ...tile,
      paint: {
        'circle-radius': byZoom([11, 2], [14, 4], [17, 7]), 'circle-color': palette.merchant,
        'circle-stroke-color': palette.casing, 'circle-stroke-width': byZoom([11, 0.5], [15, 1.5]),
      },
    },
    {
      id: 'merchant-name', type: 'symbol', ...tile, minzoom: 15.5,
      layout: { 'text-field': ['get', 'name'], 'text-font': fonts, 'text-size': 11, 'text-anchor': 'top', 'text-offset': [0, 0.6], 'text-max-width': 8 },
      paint: { 'text-color': palette.merchant, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
    },
  ];
}
