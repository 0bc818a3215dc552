import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '@/shell/permalink';

export type ZoomStops = readonly (readonly [zoom: number, value: number])[];

/** A size that grows with the zoom, as streets do: by the same factor for each level. */
export function byZoom(...stops: ZoomStops): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;
}

/** A feature's name in the reader's language, as far as the map data has one. */
export function nameIn(language: Language): ExpressionSpecification {
  return language === 'en' ? ['coalesce', ['get', 'name_en'], ['get', 'name']] : ['coalesce', ['get', 'name'], ['get', 'name_en']];
}
