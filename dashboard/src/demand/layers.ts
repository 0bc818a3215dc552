import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from '@/map/style/expressions';
import type { Palette } from '@/map/style/palette';
import { atHour, knownAtHour } from '@/time/expressions';

/** Cells by the couriers of the chosen hour, or of their busiest one: the area of a dot is their number. A cell of unknown number is a hollow dot. */
export function demandLayers(palette: Palette): LayerSpecification[] {
  const tile = { source: 'demand', 'source-layer': 'demand' } as const;
  const radius = (factor: number) => ['*', factor, ['sqrt', ['number', atHour, 0]]] as never;
  return [
    {
      id: 'demand', type: 'circle', ...tile, filter: knownAtHour,
      paint: {
        'circle-radius': ['interpolate', ['exponential', 1.5], ['zoom'], 11, radius(0.5), 14, radius(1.3), 17, radius(3.2)],
        'circle-color': palette.demand, 'circle-opacity': 0.5,
      },
    },
    {
      id: 'demand-unknown', type: 'circle', ...tile, minzoom: 14, filter: ['!', knownAtHour],
      paint: { 'circle-radius': byZoom([14, 1.5], [17, 4]), 'circle-opacity': 0, 'circle-stroke-color': palette.unknown, 'circle-stroke-width': 1 },
    },
  ];
}
