import type { ExpressionSpecification } from 'maplibre-gl';
import type { CaseStatus } from '@/api/types.generated';
import type { OverlayLayer } from '@/map/useOverlay';

/** The layer that answers which case lies under the pointer. */
export const caseLayer = 'case-point';

/** The colour of each state, on the map and beside it. */
export const colours: Readonly<Record<CaseStatus, string>> = { OPEN: '#d1495b', ACCEPTED: '#b45309', ASSIGNED: '#2456d6', RESOLVED: '#0b7285', CONFIRMED: '#1f9e89', REJECTED: '#8d949c' };
const active: ExpressionSpecification = ['boolean', ['get', 'active'], false];

/** Where most is open as heat when far away, each case by its state when near. */
export function caseLayers(heat: boolean): OverlayLayer[] {
  const colour = ['match', ['get', 'status'], ...Object.entries(colours).flat(), '#8d949c'] as unknown as ExpressionSpecification;
  return [
    {
      id: 'case-heat', type: 'heatmap', layout: { visibility: heat ? 'visible' : 'none' },
      paint: {
        'heatmap-radius': ['interpolate', ['exponential', 2], ['zoom'], 10, 10, 14, 60, 16, 140], 'heatmap-opacity': 0.65, 'heatmap-weight': 0.7,
        'heatmap-color': ['interpolate', ['linear'], ['heatmap-density'], 0, 'rgba(209,73,91,0)', 0.3, 'rgba(244,180,120,.7)', 0.7, '#e2652a', 1, '#a3264f'],
      },
    },
    { id: 'case-halo', type: 'circle', filter: ['==', active, true], paint: { 'circle-radius': 19, 'circle-color': colour, 'circle-opacity': 0.28 } },
    {
      id: caseLayer, type: 'circle',
      paint: {
        'circle-radius': ['case', active, 10, 7.5], 'circle-color': colour, 'circle-stroke-width': ['case', ['boolean', ['get', 'overdue'], false], 3, 2],
        'circle-stroke-color': ['case', ['boolean', ['get', 'overdue'], false], '#5b0d1c', '#ffffff'],
      },
    },
  ];
}
