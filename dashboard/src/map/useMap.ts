import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue';
import { reducedMotion } from './motion';
import type { DrawnSource } from './style';

const key: InjectionKey<ShallowRef<MapLibre | null>> = Symbol('map');

/** Makes room for the one map of the page; null until its style has loaded. */
export function provideMap(): ShallowRef<MapLibre | null> {
  const map = shallowRef<MapLibre | null>(null);
  provide(key, map);
  return map;
}

export function useMap(): ShallowRef<MapLibre | null> {
  return inject(key)!;
}

/** Replaces what a source of the page's own shows. */
export function draw(map: MapLibre, source: DrawnSource, features: GeoJSON.Feature[]) {
  map.getSource<GeoJSONSource>(source)!.setData({ type: 'FeatureCollection', features });
}

/** Room that the panels take from the map, in pixels; on the right it is the legend or the wider card of a place. */
const padding = (right = 230) => (window.innerWidth > 900
  ? { top: 88, right, bottom: 44, left: 400 }
  : { top: 120, right: 24, bottom: window.innerHeight * 0.45, left: 24 });

export function flyToBounds(map: MapLibre, bounds: readonly number[], maxZoom = 16.5) {
  fit(map, bounds, maxZoom, !reducedMotion());
}

/** Shows bounds at once, as a page does that has just been opened. */
export function openAtBounds(map: MapLibre, bounds: readonly number[]) {
  fit(map, bounds, 16.5, false);
}

function fit(map: MapLibre, bounds: readonly number[], maxZoom: number, animate: boolean) {
  map.fitBounds(bounds as [number, number, number, number], { padding: padding(), maxZoom, animate, duration: 900 });
}

/** Brings a place into the part of the map that no panel covers; nothing moves when it is there already. */
export function bringIntoView(map: MapLibre, place: [number, number]) {
  const { x, y } = map.project(place);
  const room = padding(372);
  const { clientWidth, clientHeight } = map.getContainer();
  const visible = x > room.left && x < clientWidth - room.right && y > room.top && y < clientHeight - room.bottom;
  if (!visible) map.easeTo({ center: place, zoom: Math.max(map.getZoom(), 14.5), padding: room, animate: !reducedMotion(), duration: 700 });
}
