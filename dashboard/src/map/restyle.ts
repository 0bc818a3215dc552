import type { Map as MapLibre } from 'maplibre-gl';
import type { Language, LayerName, Theme } from '@/shell/permalink';
import { mapStyle } from './style';
import { palettes } from './style/palette';

type PaintProperty = Parameters<MapLibre['getPaintProperty']>[1];

/** Switches themes, languages and layers without loading anything again. */
export function restyle(map: MapLibre, theme: Theme, language: Language, shown: readonly LayerName[]) {
  for (const { id, layout, paint } of mapStyle(palettes[theme], language, shown).layers) {
    if (layout?.visibility) map.setLayoutProperty(id, 'visibility', layout.visibility);
    if (layout && 'text-field' in layout) map.setLayoutProperty(id, 'text-field', layout['text-field']);
    if (layout && 'icon-image' in layout) reimage(map, id, layout['icon-image']);
    for (const [name, value] of Object.entries(paint ?? {})) repaint(map, id, name, value);
  }
}

/** Pictures whose name tells their colours are those of the theme. */
export function reimage(map: MapLibre, id: string, image: unknown) {
  if (JSON.stringify(map.getLayoutProperty(id, 'icon-image')) !== JSON.stringify(image)) map.setLayoutProperty(id, 'icon-image', image as never);
}

// Setting what is set already would have the layer's tiles worked out again.
export function repaint(map: MapLibre, id: string, name: string, value: unknown) {
  const property = name as PaintProperty;
  if (JSON.stringify(map.getPaintProperty(id, property)) !== JSON.stringify(value)) map.setPaintProperty(id, property, value as never);
}
