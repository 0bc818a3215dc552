import type { CircleLayerSpecification, LayerSpecification, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ofPlan } from '@/branches/plans/expressions';
import type { Language } from '@/shell/permalink';
import { ofSurvey } from '@/routes/expressions';
import { hourColumn, hourState } from '@/time/expressions';
import { byZoom } from './expressions';
import { byRow, mapStyle } from './index';
import { light } from './palette';

/** Stands for the address of the host, which puts its own in its place. */
export const hostPlaceholder = 'http://map.invalid';

/**
 * The map's style for other programs: the same tiles, colours and names. Pictures that the page draws by itself are left out,
 * with dots in the place of icons, and so is what only the page knows.
 */
export function publishedStyle(language: Language): StyleSpecification {
  const style = withoutChoices(mapStyle(light, language, ['stations', 'branches', 'flows', 'corridors']));
  const sources = described(style.sources);
  return {
    version: 8, name: language === 'en' ? 'Map' : '一刻钟服务圈地图', sources,
    layers: style.layers.filter((layer) => !('source' in layer) || layer.source in sources).filter(isPlain).flatMap(withoutPictures).map(withoutState),
  };
}

// Only the page has an hour, a survey and a plan to choose; elsewhere layers tell of the whole day, and of all surveys and plans.
function withoutChoices(style: StyleSpecification): StyleSpecification {
  const wholeDay = JSON.stringify(style.state![hourState]!.default);
  const text = JSON.stringify(style).replaceAll(JSON.stringify(hourColumn), wholeDay).replaceAll(JSON.stringify(ofSurvey), 'true')
    .replaceAll(JSON.stringify(ofPlan), 'true');
  return JSON.parse(text) as StyleSpecification;
}

// By their descriptions, which tell a client the bounds and whom to thank.
function described(sources: StyleSpecification['sources']): StyleSpecification['sources'] {
  return Object.fromEntries(Object.entries(sources).filter(([, source]) => source.type === 'vector')
    .map(([name]) => [name, { type: 'vector', url: `${hostPlaceholder}/tiles/${name}.json`, ...(byRow.has(name) ? {} : { promoteId: 'code' }) }]));
}

// Shading and highlights are drawn from states that the page sets.
const isPlain = (layer: LayerSpecification) => !('paint' in layer) || !/feature-state|global-state/.test(JSON.stringify(layer.paint)) || layer.type === 'symbol';

function withoutPictures(layer: LayerSpecification): LayerSpecification[] {
  if (layer.type !== 'symbol' || !layer.layout || !('icon-image' in layer.layout)) return [layer];
  const { layout: { 'icon-image': _image, 'icon-size': _size, 'icon-allow-overlap': _overlap, 'icon-padding': _padding, ...layout }, ...rest } = layer;
  return [dot(layer), { ...rest, layout } as SymbolLayerSpecification];
}

function dot(layer: SymbolLayerSpecification): CircleLayerSpecification {
  const colour = layer.source === 'stations'
    ? ['match', ['get', 'kind'], 'SERVICE_CENTER', light.serviceCenter, 'SERVICE_POINT', light.servicePoint, 'CANTEEN', light.canteen, 'WORKSHOP', light.workshop, light.restStation]
    : light.branch;
  return {
    id: `${layer.id}-dot`, type: 'circle', source: layer.source, 'source-layer': layer['source-layer'], layout: { visibility: layer.layout?.visibility ?? 'visible' },
    paint: { 'circle-color': colour as string, 'circle-radius': byZoom([11, 3], [14, 6], [17, 9]), 'circle-stroke-color': '#ffffff', 'circle-stroke-width': 1.5 },
  };
}

function withoutState(layer: LayerSpecification): LayerSpecification {
  const { metadata: _group, ...rest } = layer;
  const paint = Object.entries(layer.paint ?? {}).filter(([, value]) => !/feature-state|global-state/.test(JSON.stringify(value)));
  return { ...rest, paint: Object.fromEntries(paint) } as LayerSpecification;
}
