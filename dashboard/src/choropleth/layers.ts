import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '@/map/style/palette';

/** Grids by the class of their figure: its index, a feature state that grids of unknown value have not got. */
export function choroplethLayers(palette: Palette): LayerSpecification[] {
  const index: ExpressionSpecification = ['number', ['feature-state', 'class'], -1];
  return [{
    id: 'grid-figure', type: 'fill', source: 'grids', 'source-layer': 'grids',
    paint: {
      'fill-color': ['match', index, ...palette.classes.flatMap((colour, i) => [i, colour]), palette.unknown] as unknown as ExpressionSpecification,
      'fill-opacity': ['case', ['>=', index, 0], 0.72, 0],
      'fill-outline-color': palette.halo,
    },
  }];
}
