import type { TravelMode } from '@/api/generated';

/** The whole state of the page that a link carries. */
export interface ViewState {
  language: Language;
  minutes: number;
  mode: TravelMode;
  /** Where the map looks; null until somebody, or a city's extent, has set it. */
  camera: Camera | null;
  /** Code of the selected station. */
  station: string | null;
  /** A place on the map whose circle is drawn; null while a station is selected. */
  place: [number, number] | null;
  layers: LayerName[];
}

export interface Camera {
  centre: [number, number];
  zoom: number;
}

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const layerNames = ['coverage', 'stations', 'branches', 'alliances', 'merchants', 'routes', 'demand'] as const;
export type LayerName = (typeof layerNames)[number];

export const minutesRange = { least: 1, most: 60 } as const;
const modes = { walk: 'WALK', ebike: 'EBIKE', straight: 'STRAIGHT' } as const;

export const initialView: Readonly<ViewState> = {
  language: 'zh-CN',
  minutes: 15,
  mode: 'WALK',
  camera: null,
  station: null,
  place: null,
  layers: ['coverage', 'stations'],
};

/** Writes the state as a URL hash like #map=15.2/39.99872/116.32650&minutes=10&mode=ebike. What is as usual is left out. */
export function toHash(state: ViewState): string {
  const parts = new Map<string, string>();
  if (state.camera) parts.set('map', cameraText(state.camera));
  if (state.minutes !== initialView.minutes) parts.set('minutes', String(state.minutes));
  if (state.mode !== initialView.mode) parts.set('mode', state.mode.toLowerCase());
  if (state.station) parts.set('station', encodeURIComponent(state.station));
  if (state.place) parts.set('place', `${state.place[1].toFixed(6)}/${state.place[0].toFixed(6)}`);
  if (state.layers.join() !== initialView.layers.join()) parts.set('layers', state.layers.join());
  if (state.language !== initialView.language) parts.set('lang', state.language);
  return '#' + [...parts].map(([key, value]) => `${key}=${value}`).join('&');
}

/** Reads a hash; whatever in it can't be understood is as usual. */
export function fromHash(hash: string): ViewState {
  const parts = new Map(hash.replace(/^#/, '').split('&').map((part) => part.split('=', 2) as [string, string]));
  return {
    language: languages.find((language) => language === parts.get('lang')) ?? initialView.language,
    minutes: minutesIn(parts.get('minutes')),
    mode: modes[parts.get('mode') as keyof typeof modes] ?? initialView.mode,
    camera: cameraIn(parts.get('map')),
    station: textIn(parts.get('station')),
    place: placeIn(parts.get('place')),
    layers: layersIn(parts.get('layers')),
  };
}

function cameraText({ centre: [lon, lat], zoom }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(5)}/${lon.toFixed(5)}`;
}

function cameraIn(text: string | undefined): Camera | null {
  const [zoom, ...latLon] = text?.split('/') ?? [];
  const centre = placeIn(latLon.join('/'));
  return centre && Number(zoom) >= 0 && Number(zoom) <= 22 ? { centre, zoom: Number(zoom) } : null;
}

function placeIn(text: string | undefined): [number, number] | null {
  const match = /^(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text ?? '');
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

function minutesIn(text: string | undefined): number {
  const minutes = Number(text);
  const usable = Number.isInteger(minutes) && minutes >= minutesRange.least && minutes <= minutesRange.most;
  return usable ? minutes : initialView.minutes;
}

function textIn(text: string | undefined): string | null {
  try {
    return decodeURIComponent(text ?? '') || null;
  } catch {
    return null;
  }
}

function layersIn(text: string | undefined): LayerName[] {
  return text === undefined ? [...initialView.layers] : layerNames.filter((name) => text.split(',').includes(name));
}
