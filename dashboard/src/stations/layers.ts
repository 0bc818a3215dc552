import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';

/** The id of the layer that answers which station lies under the pointer. */
export const stationLayer = 'station-icon';

/** The state of the map that tells for each text of opening hours what it says about the chosen hour; nothing for the whole day. */
export const openingState = 'opening';

const opening = ['get', ['to-string', ['get', 'opening_hours']], ['object', ['global-state', openingState]]] as unknown as ExpressionSpecification;

// One that is closed steps back. One whose hours don't tell does not: nobody knows that it is closed.
const opacity: ExpressionSpecification = ['match', ['to-string', opening], 'CLOSED', 0.3, 1];

const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

export function stationLayers(palette: Palette): LayerSpecification[] {
  const tile = { source: 'stations', 'source-layer': 'stations' } as const;
  return [
    {
      id: 'station-selected', type: 'circle', ...tile,
      paint: {
        'circle-radius': byZoom([11, 12], [16, 24]), 'circle-color': palette.reach, 'circle-opacity': ['case', selected, 0.22, 0],
        'circle-stroke-color': palette.reach, 'circle-stroke-width': ['case', selected, 2.5, 0],
      },
    },
    {
      id: stationLayer, type: 'symbol', ...tile,
      layout: {
        'icon-image': ['concat', 'station/', ['get', 'kind'], '/', ['get', 'status']],
        'icon-size': byZoom([11, 0.5], [14, 0.82], [17, 1.1]), 'icon-allow-overlap': true, 'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', 14, ['get', 'name']], 'text-font': fonts, 'text-size': byZoom([14, 11.5], [17, 13.5]),
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'], 'text-radial-offset': 1.35, 'text-optional': true, 'text-max-width': 9,
      },
      paint: { 'icon-opacity': opacity, 'text-opacity': opacity, 'text-color': palette.place, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ];
}
