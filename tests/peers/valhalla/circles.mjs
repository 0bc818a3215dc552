// Times Valhalla's 15-minute isochrones: node circles.mjs FOLDER POINTS.json. POINTS.json holds [[lon, lat], …]. Every
// point is asked once to warm up and once for the figures. Prints one JSON line with milliseconds per call.
import { Actor } from '@valhallajs/valhallajs';
import fs from 'node:fs';
import path from 'node:path';

const [folder, pointsFile] = process.argv.slice(2);
const actor = await Actor.fromConfigFile(path.join(folder, 'config.json'));
const points = JSON.parse(fs.readFileSync(pointsFile, 'utf8'));

async function run(costing, options) {
  const times = [];
  let answered = 0;
  for (const [lon, lat] of points) {
    const request = JSON.stringify({
      locations: [{ lon, lat }],
      costing,
      costing_options: { [costing]: options },
      contours: [{ time: 15 }],
      polygons: true,
      denoise: 0.5,
      generalize: 10,
    });
    const started = process.hrtime.bigint();
    try {
      await actor.isochrone(request);
      answered++;
      times.push(Number(process.hrtime.bigint() - started) / 1e6);
    } catch {
      // No street near the point: not a circle, so not a time either.
    }
  }
  return { answered, times };
}

const result = {};
for (const [name, costing, options] of [
  ['walk', 'pedestrian', { walking_speed: 4.0 }],
  ['ebike', 'bicycle', { cycling_speed: 15 }],
]) {
  await run(costing, options);
  result[name] = await run(costing, options);
}
console.log(JSON.stringify(result));
