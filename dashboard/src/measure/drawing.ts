import type { Map as MapLibre } from 'maplibre-gl';
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode, TerraDrawRectangleMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Tool } from './store';

const modes: Record<Tool, string> = { distance: 'linestring', area: 'polygon', box: 'rectangle' };

/**
 * Lets somebody draw one shape on the map.
 * @param tell called with the shape as it grows.
 * @returns takes the shape away and gives the map its clicks back.
 */
export function drawShape(map: MapLibre, tool: Tool, colour: string, tell: (shape: GeoJSON.LineString | GeoJSON.Polygon) => void): () => void {
  const outline = colour as `#${string}`;
  const polygon = { fillColor: outline, fillOpacity: 0.15, outlineColor: outline, outlineWidth: 2 };
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawLineStringMode({ styles: { lineStringColor: outline, lineStringWidth: 3, closingPointColor: outline } }),
      new TerraDrawPolygonMode({ styles: { ...polygon, closingPointColor: outline } }),
      new TerraDrawRectangleMode({ styles: polygon }),
    ],
  });
  const isShape = (geometry: GeoJSON.Geometry) => geometry.type === 'LineString' || geometry.type === 'Polygon';
  draw.start();
  draw.setMode(modes[tool]);
  draw.on('change', () => {
    const shapes = draw.getSnapshot().map(({ geometry }) => geometry as GeoJSON.Geometry).filter(isShape);
    if (shapes.length > 0) tell(shapes.at(-1) as GeoJSON.Polygon);
  });
  // One shape at a time: the next one begins on an empty map.
  let finished: string | number | null = null;
  draw.on('finish', (id) => {
    if (finished !== null && draw.hasFeature(finished)) draw.removeFeatures([finished]);
    finished = id;
  });
  return () => draw.stop();
}
