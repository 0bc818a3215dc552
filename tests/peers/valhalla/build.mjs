// Builds Valhalla's tiles of an extract: node build.mjs FILE.osm.pbf FOLDER. Prints the seconds that it took.
import { getConfig } from '@valhallajs/valhallajs';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [extract, folder] = process.argv.slice(2).map((p) => path.resolve(p));
fs.mkdirSync(folder, { recursive: true });
const raw = await getConfig();
const config = typeof raw === 'string' ? JSON.parse(raw) : raw;
config.mjolnir.tile_dir = path.join(folder, 'tiles');
config.mjolnir.concurrency = 2;
config.service_limits.isochrone.max_locations = 1000;
// Elevation, time zones and borders are not compared.
for (const key of ['tile_extract', 'timezone', 'admin']) delete config.mjolnir[key];
delete config.additional_data;
for (const part of ['loki', 'thor', 'mjolnir']) config[part].logging = { type: '', color: false };
const file = path.join(folder, 'config.json');
fs.writeFileSync(file, JSON.stringify(config));

const started = process.hrtime.bigint();
// It leaves notes in the folder in which it works.
const program = path.join(import.meta.dirname, 'node_modules', '.bin', 'valhalla');
execFileSync(program, ['build_tiles', '-c', file, extract], { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - started) / 1e9 }));
