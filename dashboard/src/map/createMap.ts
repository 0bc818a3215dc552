import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera, Language, LayerName } from '@/shell/permalink';
import { drawImagesOnDemand } from './images';
import { reducedMotion } from './motion';
import { mapStyle } from './style';
import { fonts, light } from './style/palette';

setWorkerUrl(workerUrl);

export interface MapOptions {
  container: HTMLElement;
  language: Language;
  shown: readonly LayerName[];
  camera: Camera | null;
  /** What a screen reader hears of the map. */
  description: string;
}

export function createMap({ container, language, shown, camera, description }: MapOptions): MapLibre {
  const map = new MapLibre({
    container,
    style: mapStyle(light, language, shown),
    center: camera?.centre ?? [116.4, 36],
    zoom: camera?.zoom ?? 3.5,
    minZoom: 3,
    maxZoom: 19.5,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    localIdeographFontFamily: fonts.map((font) => (font.includes(' ') ? `"${font}"` : font)).join(', '),
    locale: { 'Map.Title': description },
    fadeDuration: reducedMotion() ? 0 : 120,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  drawImagesOnDemand(map, light);
  return map;
}

/** Switches languages and layers without loading anything again. */
export function restyle(map: MapLibre, language: Language, shown: readonly LayerName[]) {
  for (const { id, layout } of mapStyle(light, language, shown).layers) {
    if (layout?.visibility) map.setLayoutProperty(id, 'visibility', layout.visibility);
    if (layout && 'text-field' in layout) map.setLayoutProperty(id, 'text-field', layout['text-field']);
  }
}
