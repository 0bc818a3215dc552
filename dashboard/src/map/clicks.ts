import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { onScopeDispose } from 'vue';

const layers = new Set<string>();

/** Clicks on a layer are its view's as long as that is open: they choose no place. */
export function claimClicks(layer: string) {
  layers.add(layer);
  onScopeDispose(() => layers.delete(layer));
}

/** Whether a click is on a layer that a view answers for. */
export function isClaimed({ target, point }: MapMouseEvent): boolean {
  const shown = [...layers].filter((id) => (target as MapLibre).getLayer(id));
  return shown.length > 0 && target.queryRenderedFeatures(point, { layers: shown }).length > 0;
}
