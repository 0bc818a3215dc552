import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { allianceLayers } from '@/alliances/layers';
import { branchLayers } from '@/branches/layers';
import { branchState, planState } from '@/branches/plans/expressions';
import { proposedAreaLayers, proposedChainLayers, proposedPlaceLayers } from '@/branches/plans/layers';
import { choroplethLayers } from '@/choropleth/layers';
import { asideState, coverageLabelLayers, coverageLineLayers, coverageShadeLayers } from '@/coverage/layers';
import { demandLayers } from '@/demand/layers';
import { merchantLayers } from '@/merchants/layers';
import { reachLayers } from '@/reach/layers';
import { surveyState } from '@/routes/expressions';
import { corridorLayers, flowLayers, routeLayers, waitingLayers } from '@/routes/layers';
import type { Language, LayerName } from '@/shell/permalink';
import { openingState, stationLayers } from '@/stations/layers';
import { hourState } from '@/time/expressions';
import { groundLayers, streetLayers } from './base';
import { labelLayers } from './labels';
import type { Palette } from './palette';

/** The tile sets of the API that the map shows. */
const tileSets = ['base', 'grids', 'stations', 'branches', 'branch-plans', 'alliances', 'merchants', 'routes', 'flows', 'corridors', 'demand'] as const;

/** Tile sets whose features have no code: the row's own number stands for each. */
export const byRow: ReadonlySet<string> = new Set(['base', 'flows', 'corridors', 'branch-plans']);

/** Sources that the page fills by itself. */
export const drawnSources = ['reach', 'reach-origin', 'gaps'] as const;
export type DrawnSource = (typeof drawnSources)[number];

/** The whole map from bottom to top: ground, shaded grids, water and streets, circles, names, features. */
export function mapStyle(palette: Palette, language: Language, shown: readonly LayerName[]): StyleSpecification {
  const group = (name: LayerName, layers: LayerSpecification[]) => layers.map((layer) => ({
    ...layer,
    metadata: { group: name },
    layout: { ...layer.layout, visibility: shown.includes(name) ? 'visible' : 'none' },
  }) as LayerSpecification);
  return {
    version: 8,
    state: {
      circle: { default: false }, [asideState]: { default: false }, figure: { default: false }, [hourState]: { default: 'couriers' }, [surveyState]: { default: '' },
      [planState]: { default: '' }, [branchState]: { default: 0 }, [openingState]: { default: {} },
    },
    sources: { ...tiles(), ...drawn() },
    layers: [
      ...groundLayers(palette),
      ...group('coverage', [...coverageShadeLayers(palette), ...choroplethLayers(palette)]),
      ...streetLayers(palette),
      ...group('coverage', coverageLineLayers(palette)),
      ...group('demand', demandLayers(palette)),
      ...reachLayers(palette),
      ...group('alliances', allianceLayers(palette, language)),
      ...group('proposals', proposedAreaLayers(palette)),
      ...group('flows', flowLayers(palette)),
      ...group('corridors', corridorLayers(palette)),
      ...group('routes', routeLayers(palette)),
      ...group('proposals', proposedChainLayers(palette)),
      ...group('waiting', waitingLayers(palette)),
      ...labelLayers(palette, language),
      ...group('coverage', coverageLabelLayers(palette)),
      ...group('merchants', merchantLayers(palette)),
      ...group('branches', branchLayers(palette)),
      ...group('proposals', proposedPlaceLayers(palette)),
      ...group('stations', stationLayers(palette)),
    ],
  };
}

function tiles(): Record<string, SourceSpecification> {
  return Object.fromEntries(tileSets.map((name) => [name, {
    type: 'vector',
    // No page, no origin: the build of the published style, which replaces the addresses.
    tiles: [`${globalThis.location?.origin ?? ''}/tiles/${name}/{z}/{x}/{y}.mvt`],
    maxzoom: 16,
    ...(byRow.has(name) ? {} : { promoteId: 'code' }),
  }]));
}

function drawn(): Record<string, SourceSpecification> {
  return Object.fromEntries(drawnSources.map((name) => [name, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }]));
}
