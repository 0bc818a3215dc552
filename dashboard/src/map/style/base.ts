import type { ExpressionSpecification, FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { byZoom, type ZoomStops } from './expressions';
import type { ColourName, Palette } from './palette';

/** The ground of the base map: land use, green, buildings. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
    { id: 'landuse', type: 'fill', ...areas, filter: ofClass('LANDUSE'), paint: { 'fill-color': landuseColour(palette) } },
    {
      id: 'green', type: 'fill', ...areas, filter: ofClass('GREEN'),
      paint: { 'fill-color': ['match', ['get', 'kind'], ['wood', 'forest', 'scrub'], palette.wood, ['pitch', 'golf_course', 'playground'], palette.pitch, palette.green] },
    },
    {
      id: 'building', type: 'fill', ...areas, filter: ofClass('BUILDING'), minzoom: 14,
      paint: { 'fill-color': palette.building, 'fill-outline-color': palette.buildingLine, 'fill-opacity': byZoom([14, 0.4], [15.5, 1]) },
    },
  ];
}

/** What runs over the ground: water, rails, streets of every class, and their bridges. */
export function streetLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'fill', ...areas, filter: ofClass('WATER'), paint: { 'fill-color': palette.water, 'fill-outline-color': palette.waterLine } },
    ...waterwayLayers(palette),
    ...tunnelLayers(palette),
    ...railLayers(palette),
    ...pathLayers(palette),
    ...roadLayers(palette, 'street', groundOnly),
    ...roadLayers(palette, 'bridge', bridgeOnly),
  ];
}

const source = { source: 'base', 'source-layer': 'roads' } as const;
const areas = { source: 'base', 'source-layer': 'areas' } as const;
const ofClass = (name: string): FilterSpecification => ['==', ['get', 'class'], name];

const groundOnly: ExpressionSpecification = ['all', ['!=', ['get', 'bridge'], true], ['!=', ['get', 'tunnel'], true]];
const bridgeOnly: ExpressionSpecification = ['==', ['get', 'bridge'], true];
const tunnelOnly: ExpressionSpecification = ['==', ['get', 'tunnel'], true];

function landuseColour(palette: Palette): ExpressionSpecification {
  return ['match', ['get', 'kind'],
    ['commercial', 'retail', 'marketplace'], palette.commerce,
    ['school', 'university', 'college', 'kindergarten', 'education', 'hospital', 'clinic', 'institutional'], palette.school,
    ['parking', 'industrial', 'railway', 'construction', 'brownfield', 'garages', 'depot', 'port', 'quarry', 'landfill', 'military', 'bus_station'], palette.parking,
    ['farmland', 'farmyard'], palette.farm,
    ['pedestrian', 'footway', 'path', 'platform', 'square', 'bridge', 'apron'], palette.paved,
    ['beach', 'sand'], palette.sand,
    palette.built];
}

function waterwayLayers(palette: Palette): LayerSpecification[] {
  const line = (id: string, kinds: string[], minzoom: number, width: ZoomStops, more: LineLayerSpecification['paint'] = {}): LayerSpecification => ({
    id, type: 'line', ...source, minzoom, filter: ['all', ['in', ['get', 'kind'], ['literal', kinds]], ['!=', ['get', 'tunnel'], true]],
    layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.water, 'line-width': byZoom(...width), ...more },
  });
  return [
    line('stream', ['stream', 'drain', 'ditch', 'tidal_channel'], 12, [[12, 0.6], [18, 4]]),
    line('river', ['river', 'canal'], 8, [[8, 0.8], [13, 2.5], [18, 14]]),
    line('ferry', ['ferry'], 9, [[9, 1], [16, 1.6]], { 'line-color': palette.waterLine, 'line-dasharray': [4, 3] }),
    line('runway', ['runway', 'taxiway'], 10, [[10, 1.5], [16, 22]], { 'line-color': palette.parking }),
  ];
}

function tunnelLayers(palette: Palette): LayerSpecification[] {
  return [{
    id: 'tunnel', type: 'line', ...source, minzoom: 12, filter: ['all', tunnelOnly, ['in', ['get', 'kind'], ['literal', classes.flatMap(({ kinds }) => kinds)]]],
    paint: { 'line-color': palette.streetCasing, 'line-width': byZoom([12, 1], [18, 12]), 'line-dasharray': [2, 1.5], 'line-opacity': 0.7 },
  }];
}

function railLayers(palette: Palette): LayerSpecification[] {
  const rail: FilterSpecification = ['in', ['get', 'kind'], ['literal', ['rail', 'light_rail', 'tram', 'narrow_gauge', 'monorail', 'funicular']]];
  return [
    {
      id: 'subway', type: 'line', ...source, minzoom: 11, filter: ['==', ['get', 'kind'], 'subway'],
      paint: { 'line-color': palette.rail, 'line-width': byZoom([11, 0.8], [16, 1.6]), 'line-dasharray': [4, 3], 'line-opacity': 0.8 },
    },
    { id: 'rail', type: 'line', ...source, minzoom: 10, filter: rail, paint: { 'line-color': palette.rail, 'line-width': byZoom([10, 0.8], [14, 2], [18, 4]) } },
    {
      id: 'rail-gap', type: 'line', ...source, minzoom: 13, filter: rail,
      paint: { 'line-color': palette.railGap, 'line-width': byZoom([13, 1], [18, 2.4]), 'line-dasharray': [4, 4] },
    },
  ];
}

function pathLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'path', type: 'line', ...source, minzoom: 14,
      filter: ['in', ['get', 'kind'], ['literal', ['footway', 'path', 'cycleway', 'track', 'bridleway', 'corridor']]],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.path, 'line-width': byZoom([14, 0.6], [18, 2.2]), 'line-dasharray': [3, 1.6], 'line-opacity': byZoom([14, 0.5], [15.5, 0.95]) },
    },
    {
      id: 'steps', type: 'line', ...source, minzoom: 15, filter: ['==', ['get', 'kind'], 'steps'],
      paint: { 'line-color': palette.steps, 'line-width': byZoom([15, 2], [19, 7]), 'line-dasharray': [0.4, 0.4] },
    },
  ];
}

interface RoadClass {
  name: string;
  kinds: string[];
  minzoom: number;
  colour: ColourName;
  casing: ColourName;
  /** Width in pixels without its casing. */
  width: ZoomStops;
}

// From the least to the most important, which is drawn last.
const classes: RoadClass[] = [
  { name: 'service', kinds: ['service', 'pedestrian'], minzoom: 14, colour: 'street', casing: 'streetCasing', width: [[14, 0.8], [16, 3], [19, 12]] },
  { name: 'minor', kinds: ['residential', 'unclassified', 'living_street', 'road'], minzoom: 12, colour: 'street', casing: 'streetCasing', width: [[12, 0.6], [14, 2], [16, 6], [19, 20]] },
  { name: 'tertiary', kinds: ['tertiary', 'tertiary_link'], minzoom: 11, colour: 'street', casing: 'streetCasing', width: [[11, 0.7], [14, 3.4], [16, 8], [19, 26]] },
  { name: 'secondary', kinds: ['secondary', 'secondary_link'], minzoom: 9, colour: 'primary', casing: 'primaryCasing', width: [[9, 0.6], [12, 2], [14, 4.4], [16, 10], [19, 30]] },
  { name: 'primary', kinds: ['primary', 'primary_link'], minzoom: 8, colour: 'trunk', casing: 'trunkCasing', width: [[8, 0.6], [12, 2.6], [14, 5.4], [16, 11.5], [19, 34]] },
  { name: 'trunk', kinds: ['trunk', 'trunk_link'], minzoom: 6, colour: 'trunk', casing: 'trunkCasing', width: [[6, 0.6], [12, 3], [14, 5.8], [16, 12], [19, 36]] },
  { name: 'motorway', kinds: ['motorway', 'motorway_link'], minzoom: 5, colour: 'motorway', casing: 'motorwayCasing', width: [[5, 0.6], [12, 3.2], [14, 6], [16, 12], [19, 36]] },
];

// All casings lie below all fills, so that streets of every class flow into each other at crossings.
function roadLayers(palette: Palette, prefix: string, where: ExpressionSpecification): LayerSpecification[] {
  const dark = prefix === 'bridge';
  return [
    ...classes.map((road) => roadLayer(`${prefix}-${road.name}-casing`, road, where, {
      'line-color': dark ? palette.rail : palette[road.casing],
      'line-width': byZoom(...road.width.map(([zoom, width]) => [zoom, width + (zoom < 12 ? 0.6 : dark ? 2.6 : 1.8)] as const)),
    }, dark ? 'butt' : 'round')),
    ...classes.map((road) => roadLayer(`${prefix}-${road.name}`, road, where, {
      'line-color': palette[road.colour],
      'line-width': byZoom(...road.width),
    }, 'round')),
  ];
}

function roadLayer(id: string, road: RoadClass, where: ExpressionSpecification, paint: LineLayerSpecification['paint'], cap: 'butt' | 'round'): LayerSpecification {
  return {
    id, type: 'line', ...source, minzoom: road.minzoom, paint,
    filter: ['all', where, ['in', ['get', 'kind'], ['literal', road.kinds]]],
    layout: { 'line-cap': cap, 'line-join': 'round' },
  };
}
