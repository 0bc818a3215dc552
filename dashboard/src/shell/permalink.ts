import type { DayType, TravelMode } from '@/api/types.generated';

/** The whole state of the page that a link carries. */
export interface ViewState {
  /** The id of the open view; empty for the first one. */
  view: string;
  language: Language;
  theme: Theme;
  /** The system that positions are told in. */
  system: CoordinateSystem;
  /** Whether the page is a wall's: large figures, nothing to click. */
  wall: boolean;
  minutes: number;
  mode: TravelMode;
  /** The hour that the page tells of, 0 to 23; null for the day as a whole. */
  hour: number | null;
  /** The kind of day of the hour. */
  dayType: DayType;
  /** Where the map looks; null until somebody, or a city's extent, has set it. */
  camera: Camera | null;
  /** Code of the selected station. */
  station: string | null;
  /** A place on the map whose circle is drawn; null while a station is selected. */
  place: [number, number] | null;
  layers: LayerName[];
  /** What the grids are coloured by; empty for their coverage. */
  shade: string;
  /** What views keep by themselves, under names like "siting.plan". */
  params: Record<string, string>;
}

export interface Camera {
  centre: [number, number];
  zoom: number;
}

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const layerNames = ['coverage', 'stations', 'branches', 'proposals', 'alliances', 'merchants', 'routes', 'flows', 'corridors', 'waiting', 'demand'] as const;
export type LayerName = (typeof layerNames)[number];

export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];

export const coordinateSystems = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

export const minutesRange = { least: 1, most: 60 } as const;
const modes: readonly TravelMode[] = ['WALK', 'EBIKE', 'STRAIGHT'];
const dayTypes: readonly DayType[] = ['WEEKDAY', 'WEEKEND'];

export const initialView: Readonly<ViewState> = {
  view: '',
  language: 'zh-CN',
  theme: 'light',
  system: 'WGS84',
  wall: false,
  minutes: 15,
  mode: 'WALK',
  hour: null,
  dayType: 'WEEKDAY',
  camera: null,
  station: null,
  place: null,
  layers: ['coverage', 'stations'],
  shade: '',
  params: {},
};

/** How a field of the state is written in the address. */
interface Part<Value> {
  key: string;
  write(value: Value): string;
  /** Null where the text makes no sense. */
  read(text: string): Value | null;
}

type Parts = { [Field in Exclude<keyof ViewState, 'params'>]: Part<NonNullable<ViewState[Field]>> };

// In the order of the address.
const parts: Parts = {
  view: { key: 'view', write: String, read: (text) => (/^[a-z-]+$/.test(text) ? text : null) },
  camera: { key: 'map', write: cameraText, read: cameraIn },
  minutes: { key: 'minutes', write: String, read: (text) => wholeIn(text, minutesRange.least, minutesRange.most) },
  mode: { key: 'mode', write: (mode) => mode.toLowerCase(), read: (text) => modes.find((mode) => mode.toLowerCase() === text) ?? null },
  hour: { key: 'hour', write: String, read: (text) => wholeIn(text, 0, 23) },
  dayType: { key: 'day', write: (day) => day.toLowerCase(), read: (text) => dayTypes.find((day) => day.toLowerCase() === text) ?? null },
  station: { key: 'station', write: encodeURIComponent, read: textIn },
  place: { key: 'place', write: ([lon, lat]) => `${lat.toFixed(6)}/${lon.toFixed(6)}`, read: placeIn },
  layers: { key: 'layers', write: (layers) => layers.join(), read: (text) => layerNames.filter((name) => text.split(',').includes(name)) },
  shade: { key: 'shade', write: encodeURIComponent, read: textIn },
  language: { key: 'lang', write: String, read: (text) => languages.find((language) => language === text) ?? null },
  theme: { key: 'theme', write: String, read: (text) => themes.find((theme) => theme === text) ?? null },
  system: { key: 'crs', write: (system) => system.toLowerCase(), read: (text) => coordinateSystems.find((system) => system.toLowerCase() === text) ?? null },
  wall: { key: 'wall', write: String, read: (text) => text === 'true' },
};
const fields = Object.keys(parts) as (keyof Parts)[];

/** Writes the state as a URL hash like #map=15.2/39.99872/116.32650&minutes=10&mode=ebike. What is as usual is left out. */
export function toHash(state: ViewState): string {
  const own = fields.map((field) => [parts[field].key, written(state, field)] as const)
    .filter(([, text], index) => text !== written(initialView, fields[index]!));
  const ofViews = Object.entries(state.params).toSorted().map(([key, value]) => [key, encodeURIComponent(value)] as const);
  return '#' + [...own, ...ofViews].map(([key, text]) => `${key}=${text}`).join('&');
}

/** Reads a hash; whatever in it can't be understood is as usual. */
export function fromHash(hash: string): ViewState {
  const texts = new Map(hash.replace(/^#/, '').split('&').map((part) => part.split('=', 2) as [string, string]));
  const own = fields.map((field) => {
    const text = texts.get(parts[field].key);
    return [field, (text === undefined ? null : parts[field].read(text)) ?? structuredClone(initialView[field])];
  });
  return { ...Object.fromEntries(own), params: paramsIn(texts) };
}

function written<Field extends keyof Parts>(state: ViewState, field: Field): string {
  const value = state[field];
  return value === null ? '' : parts[field].write(value as never);
}

function paramsIn(texts: Map<string, string>): Record<string, string> {
  const named = [...texts].filter(([key]) => /^[a-z-]+\.[a-zA-Z-]+$/.test(key));
  return Object.fromEntries(named.flatMap(([key, text]) => {
    const value = textIn(text ?? '');
    return value === null ? [] : [[key, value]];
  }));
}

function cameraText({ centre: [lon, lat], zoom }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(5)}/${lon.toFixed(5)}`;
}

function cameraIn(text: string): Camera | null {
  const [zoom, ...latLon] = text.split('/');
  const centre = placeIn(latLon.join('/'));
  return centre && Number(zoom) >= 0 && Number(zoom) <= 22 ? { centre, zoom: Number(zoom) } : null;
}

function placeIn(text: string): [number, number] | null {
  const match = /^(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text);
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

function wholeIn(text: string, least: number, most: number): number | null {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;
}

function textIn(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}
