import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera, Language, LayerName, Theme } from '@/shell/permalink';
import { drawImagesOnDemand } from './images';
import { reducedMotion } from './motion';
import { mapStyle } from './style';
import { fonts, light, palettes } from './style/palette';

type PaintProperty = Parameters<MapLibre['getPaintProperty']>[1];

setWorkerUrl(workerUrl);

export interface MapOptions {
  container: HTMLElement;
  theme: Theme;
  language: Language;
  shown: readonly LayerName[];
  camera: Camera | null;
  /** What a screen reader hears of the map. */
  description: string;
}

export function createMap({ container, theme, language, shown, camera, description }: MapOptions): MapLibre {
  const map = new MapLibre({
    container,
    style: mapStyle(palettes[theme], language, shown),
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

/** Switches themes, languages and layers without loading anything again. */
export function restyle(map: MapLibre, theme: Theme, language: Language, shown: readonly LayerName[]) {
  for (const { id, layout, paint } of mapStyle(palettes[theme], language, shown).layers) {
    if (layout?.visibility) map.setLayoutProperty(id, 'visibility', layout.visibility);
    if (layout && 'text-field' in layout) map.setLayoutProperty(id, 'text-field', layout['text-field']);
    for (const [name, value] of Object.entries(paint ?? {})) repaint(map, id, name, value);
  }
}

// Setting what is set already would have the layer's tiles worked out again.
function repaint(map: MapLibre, id: string, name: string, value: unknown) {
  const property = name as PaintProperty;
  if (JSON.stringify(map.getPaintProperty(id, property)) !== JSON.stringify(value)) map.setPaintProperty(id, property, value as never);
}
