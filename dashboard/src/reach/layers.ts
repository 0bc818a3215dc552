import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '@/map/style/palette';

/** The service circle with the bands inside it, the place it starts from, and the way to its street. */
export function reachLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'reach-fill', type: 'fill', source: 'reach', paint: { 'fill-color': palette.reach, 'fill-opacity': 0.13 } },
    {
      id: 'reach-halo', type: 'line', source: 'reach', layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': ['case', ['get', 'outermost'], 5, 3], 'line-opacity': 0.75 },
    },
    {
      id: 'reach-line', type: 'line', source: 'reach', layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.reach, 'line-width': ['case', ['get', 'outermost'], 2.6, 1.3], 'line-opacity': ['case', ['get', 'outermost'], 1, 0.75] },
    },
    {
      id: 'reach-connector', type: 'line', source: 'reach-origin', filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.place, 'line-width': 2, 'line-dasharray': [1.5, 1.5] },
    },
    {
      id: 'reach-origin', type: 'circle', source: 'reach-origin', filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-radius': 7, 'circle-color': palette.reach, 'circle-stroke-color': '#ffffff', 'circle-stroke-width': 3 },
    },
  ];
}
