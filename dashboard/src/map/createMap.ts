import { Map as MapLibre, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Language, LayerName, Theme } from '@/shell/permalink';
import { drawImagesOnDemand } from './images';
import { reducedMotion } from './motion';
import { mapStyle } from './style';
import { fonts, light, palettes } from './style/palette';
import { openingFit } from './useMap';
import type { FirstView } from './useFirstView';

setWorkerUrl(workerUrl);
// They start while it is asked where to look.
prewarm();

export interface MapOptions {
  container: HTMLElement;
  theme: Theme;
  language: Language;
  shown: readonly LayerName[];
  firstView: FirstView;
  wall: boolean;
  /** What a screen reader hears of the map. */
  description: string;
}

export function createMap({ container, theme, language, shown, firstView: { camera, bounds }, wall, description }: MapOptions): MapLibre {
  const map = new MapLibre({
    container,
    style: mapStyle(palettes[theme], language, shown),
    center: camera?.centre ?? [116.4, 36],
    zoom: camera?.zoom ?? 3.5,
    ...(bounds ? { bounds: bounds as [number, number, number, number], fitBoundsOptions: openingFit(wall) } : {}),
    minZoom: 3,
    maxZoom: 19.5,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    // Tests look at every style once; readers need not each time.
    validateStyle: false,
    localIdeographFontFamily: fonts.map((font) => (font.includes(' ') ? `"${font}"` : font)).join(', '),
    locale: { 'Map.Title': description },
    fadeDuration: reducedMotion() ? 0 : 120,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  drawImagesOnDemand(map, light);
  return map;
}
