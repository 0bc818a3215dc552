import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '@/map/style/palette';

/** Couriers' routes, wider where more of them ride. */
export function routeLayers(palette: Palette): LayerSpecification[] {
  const tile = { source: 'routes', 'source-layer': 'routes' } as const;
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const width = (extra: number) => ['interpolate', ['linear'], ['number', ['get', 'couriers'], 5], 5, 1.4 + extra, 60, 7 + extra] as never;
  return [
    { id: 'route-casing', type: 'line', ...tile, layout, paint: { 'line-color': '#ffffff', 'line-width': width(2), 'line-opacity': 0.8 } },
    { id: 'route', type: 'line', ...tile, layout, paint: { 'line-color': palette.route, 'line-width': width(0), 'line-opacity': 0.75 } },
  ];
}
