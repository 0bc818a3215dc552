import type { Map as MapLibre } from 'maplibre-gl';
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Shape } from './fields';
import { filled, joined, parted, peeled, type Geometry, type Simple } from './shapes';

const modes: Record<Shape, string> = { Point: 'point', LineString: 'linestring', MultiPolygon: 'polygon' };
const movable = { feature: { draggable: true, coordinates: { midpoints: true, draggable: true, deletable: true } } };

/**
 * Lets somebody draw a geometry, or move the corners of one; holes in it stay as they are.
 * @param from the geometry whose corners are moved; null to draw one anew.
 * @param tell called with every finished step.
 * @returns takes it off the map and gives the map its clicks back.
 */
export function drawGeometry(map: MapLibre, shape: Shape, colour: string, from: Geometry | null, tell: (geometry: Geometry | null) => void): () => void {
  const outline = colour as `#${string}`;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPointMode({ styles: { pointColor: outline, pointWidth: 7 } }),
      new TerraDrawLineStringMode({ styles: { lineStringColor: outline, lineStringWidth: 3, closingPointColor: outline } }),
      new TerraDrawPolygonMode({ styles: { fillColor: outline, fillOpacity: 0.18, outlineColor: outline, outlineWidth: 2, closingPointColor: outline } }),
      new TerraDrawSelectMode({ flags: { polygon: movable, linestring: movable, point: { feature: { draggable: true } } } }),
    ],
  });
  draw.start();
  const holes = new Map<string | number, GeoJSON.Position[][]>();
  // Parts that can't be moved, such as those whose border crosses itself, are kept as they are.
  const undrawable: Simple[] = [];
  if (from) {
    const parts = parted(from).map(peeled);
    const added = draw.addFeatures(parts.map(({ outer }) => ({ type: 'Feature', geometry: outer, properties: { mode: modes[shape] } })));
    added.forEach(({ id, valid }, index) => {
      const { outer, holes: inside } = parts[index]!;
      if (valid && id !== undefined) holes.set(id, inside);
      else undrawable.push(filled(outer, inside));
    });
    draw.setMode('select');
    const [first] = added;
    if (first?.valid && first.id !== undefined) draw.selectFeature(first.id);
  } else draw.setMode(modes[shape]);
  const finished = new Set<string | number>(from ? draw.getSnapshot().map(({ id }) => id!) : []);
  const say = () => tell(joined(shape, [...undrawable, ...draw.getSnapshot().filter(({ id }) => finished.has(id!)).map(({ id, geometry }) => filled(geometry as Simple, holes.get(id!) ?? []))]));
  draw.on('finish', (id) => {
    finished.add(id);
    say();
  });
  return () => draw.stop();
}
