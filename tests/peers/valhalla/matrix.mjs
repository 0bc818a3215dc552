// Times Valhalla's matrix of walking times: node matrix.mjs FOLDER PLACES.json, where build.mjs has built into FOLDER and
// PLACES.json holds {"sources": [[lon, lat], …], "targets": [[lon, lat], …]}. Asked once to warm up and three times for the
// figure; prints one JSON line with the median milliseconds of a call.
import { Actor } from '@valhallajs/valhallajs';
import fs from 'node:fs';
import path from 'node:path';

const [folder, placesFile] = process.argv.slice(2);
const config = JSON.parse(fs.readFileSync(path.join(folder, 'config.json'), 'utf8'));
// Its usual limit is 2,500 pairs.
config.service_limits.pedestrian.max_matrix_location_pairs = 1_000_000;
const configFile = path.join(folder, 'matrix-config.json');
fs.writeFileSync(configFile, JSON.stringify(config));
const actor = await Actor.fromConfigFile(configFile);
const { sources, targets } = JSON.parse(fs.readFileSync(placesFile, 'utf8'));
const locations = (places) => places.map(([lon, lat]) => ({ lon, lat }));
const request = JSON.stringify({
  sources: locations(sources),
  targets: locations(targets),
  costing: 'pedestrian',
  costing_options: { pedestrian: { walking_speed: 4.0 } },
});

const times = [];
for (let round = 0; round < 4; round++) {
  const started = process.hrtime.bigint();
  await actor.matrix(request);
  if (round > 0) times.push(Number(process.hrtime.bigint() - started) / 1e6);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ milliseconds: times[1] }));
