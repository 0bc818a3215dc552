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

/** Room that the panels take from the map, in pixels, as App.vue lays them out; beside a place there is its card. */
function padding(card = false) {
  if (window.innerWidth > 1180) return { top: 88, right: card ? 372 : 256, bottom: 44, left: 400 };
  if (window.innerWidth > 900) return { top: 146, right: card ? 350 : 72, bottom: 132, left: 356 };
  return { top: 120, right: card ? Math.min(440, window.innerWidth * 0.5) : 24, bottom: window.innerHeight * 0.45, left: 24 };
}

export function flyToBounds(map: MapLibre, bounds: readonly number[], maxZoom = 16.5) {
  map.fitBounds(bounds as [number, number, number, number], { padding: padding(), maxZoom, animate: !reducedMotion(), duration: 900 });
}

/** How bounds are shown by a page that has just been opened: beside its panels, or by a wall above its figures. */
export function openingFit(wall: boolean) {
  return { padding: wall ? wallPadding() : padding(), maxZoom: 16.5 };
}

const wallPadding = () => ({ top: window.innerHeight * 0.13, right: 32, bottom: window.innerHeight * 0.22, left: 32 });

/** Gives the window of a wall to what the panels left room for; what it answers gives it back. */
export function fillWall(map: MapLibre): () => void {
  const [center, zoom] = [map.getCenter(), map.getZoom()];
  const room = padding();
  const { clientWidth, clientHeight } = map.getContainer();
  const corners = [map.unproject([room.left, clientHeight - room.bottom]), map.unproject([clientWidth - room.right, room.top])] as const;
  map.fitBounds([corners[0].toArray(), corners[1].toArray()], { padding: wallPadding(), animate: false });
  return () => map.jumpTo({ center, zoom });
}

/** Brings a place into the part of the map that no panel covers; nothing moves when it is there already. */
export function bringIntoView(map: MapLibre, place: [number, number]) {
  const { x, y } = map.project(place);
  const room = padding(true);
  const { clientWidth, clientHeight } = map.getContainer();
  const visible = x > room.left && x < clientWidth - room.right && y > room.top && y < clientHeight - room.bottom;
  if (!visible) map.easeTo({ center: place, zoom: Math.max(map.getZoom(), 14.5), padding: room, animate: !reducedMotion(), duration: 700 });
}
