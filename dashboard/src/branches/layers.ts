import type { LayerSpecification } from 'maplibre-gl';
import { fonts, type Palette } from '@/map/style/palette';

/** Branches and the areas that they are active in. */
export function branchLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'branch-area', type: 'fill', source: 'branches', 'source-layer': 'branch_areas', paint: { 'fill-color': palette.branch, 'fill-opacity': 0.07 } },
    {
      id: 'branch-area-line', type: 'line', source: 'branches', 'source-layer': 'branch_areas', layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.branch, 'line-width': 1.5, 'line-dasharray': [3, 2], 'line-opacity': 0.8 },
    },
    {
      id: 'branch', type: 'symbol', source: 'branches', 'source-layer': 'branches',
      layout: {
        'icon-image': 'branch', 'icon-size': 0.85, 'icon-allow-overlap': true, 'text-field': ['step', ['zoom'], '', 14, ['get', 'name']], 'text-font': fonts,
        'text-size': 12, 'text-variable-anchor': ['right', 'left', 'top', 'bottom'], 'text-radial-offset': 1.1, 'text-optional': true, 'text-max-width': 9,
      },
      paint: { 'text-color': palette.branch, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ];
}
