import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';
import { ofBranch, ofPlan } from './expressions';

const areaLayer = 'proposed-area';
const chainLayer = 'proposed-chain';
const placeLayer = 'proposed-place';

/** The layers that answer which proposed branch lies under the pointer. */
export const proposedLayers: readonly string[] = [placeLayer, chainLayer, areaLayer];

/** The colour of a plan's branch: the palette's in turn. @param ordinal from 1. */
export const proposalColour = (palette: Palette, ordinal: number): string => palette.proposals[(ordinal - 1) % palette.proposals.length]!;

const own = ({ proposals }: Palette): ExpressionSpecification =>
  ['to-color', ['at', ['%', ['-', ['get', 'ordinal'], 1], proposals.length], ['literal', [...proposals]]]];

const tile = (part: string) => ({ source: 'branch-plans', 'source-layer': part, filter: ofPlan } as const);
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
const ifChosen = (opacity: number): ExpressionSpecification => ['case', ofBranch, opacity, 0];

/** What each proposed branch would take care of. */
export function proposedAreaLayers(palette: Palette): LayerSpecification[] {
  const areas = tile('branch_plan_areas');
  return [
    { id: areaLayer, type: 'fill', ...areas, paint: { 'fill-color': own(palette), 'fill-opacity': 0.13 } },
    { id: 'proposed-area-chosen', type: 'fill', ...areas, paint: { 'fill-color': own(palette), 'fill-opacity': ifChosen(0.2) } },
    {
      id: 'proposed-area-line', type: 'line', ...areas, layout: { 'line-join': 'round' },
      paint: { 'line-color': own(palette), 'line-width': 1.6, 'line-dasharray': [3, 2], 'line-opacity': 0.9 },
    },
  ];
}

/** The stretch that the couriers of each proposed branch share. */
export function proposedChainLayers(palette: Palette): LayerSpecification[] {
  const chains = tile('branch_plan_chains');
  return [
    { id: 'proposed-chain-chosen', type: 'line', ...chains, layout: round, paint: { 'line-color': palette.corridorChosen, 'line-width': byZoom([11, 10], [15, 16], [18, 24]), 'line-opacity': ifChosen(0.9) } },
    { id: 'proposed-chain-casing', type: 'line', ...chains, layout: round, paint: { 'line-color': palette.halo, 'line-width': byZoom([11, 5.5], [15, 10], [18, 17]) } },
    { id: chainLayer, type: 'line', ...chains, layout: round, paint: { 'line-color': own(palette), 'line-width': byZoom([11, 3.2], [15, 6.5], [18, 12]) } },
  ];
}

/** Where each proposed branch would meet: its number, and from near its name. */
export function proposedPlaceLayers(palette: Palette): LayerSpecification[] {
  const places = tile('branch_plan_places');
  return [
    {
      id: placeLayer, type: 'circle', ...places,
      paint: { 'circle-radius': byZoom([10, 7], [14, 12]), 'circle-color': own(palette), 'circle-stroke-color': palette.proposalText, 'circle-stroke-width': 2 },
    },
    {
      id: 'proposed-number', type: 'symbol', ...places,
      layout: { 'text-field': ['to-string', ['get', 'ordinal']], 'text-font': fonts, 'text-size': byZoom([10, 9], [14, 13]), 'text-allow-overlap': true, 'text-ignore-placement': true },
      paint: { 'text-color': palette.proposalText },
    },
    {
      id: 'proposed-name', type: 'symbol', ...places, minzoom: 12.5,
      layout: {
        'text-field': ['get', 'branch'], 'text-font': fonts, 'text-size': 12.5, 'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 1.3,
        'text-justify': 'auto', 'text-max-width': 10,
      },
      paint: { 'text-color': own(palette), 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ];
}
