// Draws Valhalla's 15-minute isochrones on foot at 4 km/h: node areas.mjs FOLDER POINTS.json AREAS.json. POINTS.json holds
// [[lon, lat], …]; AREAS.json gets, for each, the coordinates of its polygons, or null where Valhalla finds no street.
import { Actor } from '@valhallajs/valhallajs';
import fs from 'node:fs';
import path from 'node:path';

const [folder, pointsFile, areasFile] = process.argv.slice(2);
const actor = await Actor.fromConfigFile(path.join(folder, 'config.json'));
const points = JSON.parse(fs.readFileSync(pointsFile, 'utf8'));
const polygonsOf = ({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]);

const areas = [];
for (const [lon, lat] of points) {
  try {
    const answer = await actor.isochrone(JSON.stringify({
      locations: [{ lon, lat }],
      costing: 'pedestrian',
      costing_options: { pedestrian: { walking_speed: 4.0 } },
      contours: [{ time: 15 }],
      polygons: true,
      denoise: 0.5,
      generalize: 10,
    }));
    const { features } = typeof answer === 'string' ? JSON.parse(answer) : answer;
    areas.push(features.flatMap(polygonsOf));
  } catch {
    areas.push(null);
  }
}
fs.writeFileSync(areasFile, JSON.stringify(areas));
