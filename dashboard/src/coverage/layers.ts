import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { badgeOf } from '@/map/images';
import { byZoom } from '@/map/style/expressions';
import { fonts, type Palette } from '@/map/style/palette';

/** Feature state of a grid: its share covered (absent while unknown), its status, and whether the pointer is on it. */
export interface GridState {
  share: number | null;
  status: string;
}

const tile = { source: 'grids', 'source-layer': 'grids' } as const;
const ofLevel = (...levels: string[]): ExpressionSpecification => ['in', ['get', 'level'], ['literal', levels]];
const status: ExpressionSpecification = ['coalesce', ['feature-state', 'status'], ''];

/** The state of the map that says whether the open view tells of something else, before which coverage steps back. */
export const asideState = 'aside';
const unlessAside = (usual: number, aside: number): ExpressionSpecification => ['case', ['==', ['global-state', asideState], true], aside, usual];

/** The id of the layer that answers which grid lies under the pointer. */
export const gridLayer = 'grid-shade';

/** The shading: above the ground and below water and streets, which stay as clear as on a plain map. */
export function coverageShadeLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: gridLayer, type: 'fill', ...tile, filter: ofLevel('GRID'), paint: { 'fill-color': shade(palette), 'fill-opacity': shadeOpacity } },
    {
      id: 'grid-unknown', type: 'fill', ...tile, filter: ofLevel('GRID'),
      paint: { 'fill-pattern': 'hatch', 'fill-opacity': ['case', ['==', ['global-state', 'figure'], true], 0, ['==', status, 'UNKNOWN'], unlessAside(0.55, 0.25), 0] },
    },
  ];
}

/** The outlines by level, of uncovered grids, and of the grid under the pointer. */
export function coverageLineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'grid-line', type: 'line', ...tile, minzoom: 12, filter: ofLevel('GRID'),
      paint: { 'line-color': palette.gridLine, 'line-opacity': 0.28, 'line-width': byZoom([12, 0.4], [16, 1]) },
    },
    {
      id: 'community-line', type: 'line', ...tile, minzoom: 11, filter: ofLevel('COMMUNITY'),
      paint: { 'line-color': palette.gridLine, 'line-opacity': 0.5, 'line-width': byZoom([11, 0.5], [16, 1.4]), 'line-dasharray': [4, 2] },
    },
    {
      id: 'street-line', type: 'line', ...tile, filter: ofLevel('STREET'), layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.district, 'line-opacity': 0.65, 'line-width': byZoom([10, 0.8], [16, 2.2]), 'line-dasharray': [6, 2, 1.5, 2] },
    },
    {
      id: 'district-glow', type: 'line', ...tile, filter: ofLevel('DISTRICT'), layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.district, 'line-opacity': 0.12, 'line-width': byZoom([10, 5], [16, 12]) },
    },
    {
      id: 'district-line', type: 'line', ...tile, filter: ofLevel('DISTRICT'), layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.district, 'line-opacity': 0.9, 'line-width': byZoom([10, 1.2], [16, 2.6]) },
    },
    {
      id: 'grid-gap-line', type: 'line', ...tile, filter: ofLevel('GRID'), layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.gap, 'line-width': byZoom([11, 0.8], [16, 2]), 'line-opacity': ['case', ['==', status, 'UNCOVERED'], unlessAside(0.8, 0.25), 0] },
    },
    {
      id: 'grid-hover', type: 'line', ...tile, filter: ofLevel('GRID'), layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.place, 'line-width': 2.5, 'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0] },
    },
  ];
}

export function coverageLabelLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'grid-name', type: 'symbol', source: 'grids', 'source-layer': 'grid_labels', minzoom: 15.3, filter: ofLevel('GRID'),
      layout: { 'text-field': ['get', 'name'], 'text-font': fonts, 'text-size': 11.5, 'text-max-width': 8, 'text-padding': 10 },
      paint: { 'text-color': palette.gridLine, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'community-name', type: 'symbol', source: 'grids', 'source-layer': 'grid_labels', minzoom: 13, maxzoom: 15.3, filter: ofLevel('COMMUNITY'),
      layout: { 'text-field': ['get', 'name'], 'text-font': fonts, 'text-size': 12.5, 'text-max-width': 8, 'text-padding': 10 },
      paint: { 'text-color': palette.district, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'street-name', type: 'symbol', source: 'grids', 'source-layer': 'grid_labels', minzoom: 9, maxzoom: 13, filter: ofLevel('STREET'),
      layout: { 'text-field': ['get', 'name'], 'text-font': fonts, 'text-size': 14, 'text-letter-spacing': 0.12, 'text-max-width': 8 },
      paint: { 'text-color': palette.district, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
    {
      id: 'gap-people', type: 'symbol', source: 'gaps', minzoom: 11,
      layout: {
        'text-field': ['get', 'label'], 'text-font': fonts, 'text-size': byZoom([12, 10.5], [16, 14]), 'text-padding': 2,
        'icon-image': badgeOf(palette), 'icon-text-fit': 'both', 'icon-text-fit-padding': [2, 7, 2, 7], 'symbol-sort-key': ['-', 0, ['get', 'people']],
      },
      paint: { 'text-color': palette.gapText, 'text-opacity': unlessAside(1, 0), 'icon-opacity': unlessAside(1, 0) },
    },
  ];
}

function shade(palette: Palette): ExpressionSpecification {
  return ['case',
    ['==', status, 'UNKNOWN'], palette.unknown,
    ['==', ['feature-state', 'share'], null], palette.unknown,
    ['interpolate', ['linear'], ['number', ['feature-state', 'share'], 0], 0, palette.uncovered, 0.5, palette.half, 1, palette.covered]];
}

// A grid is coloured only once its figures have arrived. The colours step back while a circle is on the map or the view tells
// of something else, and near, where the ground itself is of interest.
const strength: ExpressionSpecification = ['*', unlessAside(1, 0.4), ['case', ['==', ['global-state', 'figure'], true], 0, ['==', ['global-state', 'circle'], true], 0.6, 1],
  ['case', ['==', status, ''], 0, ['==', status, 'UNCOVERED'], 0.46, ['==', status, 'UNKNOWN'], 0.16, 0.4]];
const shadeOpacity: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 13.5, strength, 17, ['*', 0.4, strength]];
