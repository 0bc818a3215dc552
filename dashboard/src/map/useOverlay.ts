import type { GeoJSONSource, LayerSpecification, Map as MapLibre, MapLayerMouseEvent } from 'maplibre-gl';
import { computed, onScopeDispose, reactive, watch, type ShallowRef } from 'vue';
import { claimClicks } from './clicks';
import { reimage, repaint } from './restyle';
import type { Palette } from './style/palette';
import { usePalette } from './usePalette';

/** A layer of an overlay: its source is the overlay's. */
export type OverlayLayer = LayerSpecification extends infer L ? (L extends { source: string } ? Omit<L, 'source'> : never) : never;

export interface Overlay {
  id: string;
  /** Property that feature states go by. */
  promoteId?: string;
  /** In the colours of the page's theme. */
  layers: (palette: Palette) => OverlayLayer[];
  /** The layer of the shared map above which nothing of it is drawn; on top of all when not given. */
  below?: string;
  /** Layers of the shared map that say less of the same, and step back meanwhile. */
  replaces?: readonly string[];
  features: () => GeoJSON.Feature[];
}

/** Layers of the shared map that have stepped back behind the open view. */
export const replaced = reactive(new Set<string>());

/** Draws what one view shows, above the map that all views share, as long as the view is open. */
export function useOverlay(map: ShallowRef<MapLibre | null>, overlay: Overlay) {
  const palette = usePalette();
  const layers = computed(() => overlay.layers(palette.value));
  const data = (): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features: overlay.features() });

  const hidden = new Set<string>();
  for (const id of overlay.replaces ?? []) replaced.add(id);

  function hide(target: MapLibre) {
    for (const id of overlay.replaces ?? []) {
      if (!target.getLayer(id) || target.getLayoutProperty(id, 'visibility') === 'none') continue;
      hidden.add(id);
      target.setLayoutProperty(id, 'visibility', 'none');
    }
  }

  // A new style, of another theme for instance, brings only its own layers, and shows those that have stepped back.
  function ensure() {
    const target = map.value;
    if (!target) return;
    hide(target);
    if (target.getSource(overlay.id)) return;
    target.addSource(overlay.id, { type: 'geojson', data: data(), ...(overlay.promoteId ? { promoteId: overlay.promoteId } : {}) });
    for (const layer of layers.value) target.addLayer({ ...layer, source: overlay.id } as LayerSpecification, overlay.below && target.getLayer(overlay.below) ? overlay.below : undefined);
  }

  watch(map, (target) => {
    ensure();
    target?.on('styledata', ensure);
  }, { immediate: true });
  watch(layers, (now) => {
    const target = map.value;
    for (const { id, layout, paint } of target?.getSource(overlay.id) ? now : []) {
      if (layout && 'icon-image' in layout) reimage(target!, id, layout['icon-image']);
      for (const [name, value] of Object.entries(paint ?? {})) repaint(target!, id, name, value);
    }
  });
  watch(overlay.features, () => map.value?.getSource<GeoJSONSource>(overlay.id)?.setData(data()));

  onScopeDispose(() => {
    for (const id of overlay.replaces ?? []) replaced.delete(id);
    const target = map.value;
    if (!target) return;
    target.off('styledata', ensure);
    for (const { id } of layers.value) if (target.getLayer(id)) target.removeLayer(id);
    if (target.getSource(overlay.id)) target.removeSource(overlay.id);
    for (const id of hidden) if (target.getLayer(id)) target.setLayoutProperty(id, 'visibility', 'visible');
  });
}

/** Tells which feature of a layer the pointer is on and which one was clicked, by an attribute of it. */
export function useLayerPointer(map: ShallowRef<MapLibre | null>, layer: string, attribute: string, hear: { hover?: (value: unknown) => void; click?: (value: unknown) => void }) {
  const valueOf = (event: MapLayerMouseEvent) => event.features?.[0]?.properties[attribute] as unknown;
  const move = (event: MapLayerMouseEvent) => hear.hover?.(valueOf(event));
  const leave = () => hear.hover?.(null);
  const click = (event: MapLayerMouseEvent) => hear.click?.(valueOf(event));
  if (hear.click) claimClicks(layer);
  watch(map, (target) => {
    target?.on('mousemove', layer, move);
    target?.on('mouseleave', layer, leave);
    target?.on('click', layer, click);
  }, { immediate: true });
  onScopeDispose(() => {
    map.value?.off('mousemove', layer, move);
    map.value?.off('mouseleave', layer, leave);
    map.value?.off('click', layer, click);
  });
}
