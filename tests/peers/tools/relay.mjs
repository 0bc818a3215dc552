// Runs Relay's compiler over src/: relay.mjs SCHEMA OUT. Prints the names of the artifacts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import compiler from 'relay-compiler';

const [schema, folder] = process.argv.slice(2);
cpSync('src', `${folder}/src`, { recursive: true });
cpSync(schema, `${folder}/schema.graphql`);
mkdirSync(`${folder}/artifacts`);
writeFileSync(`${folder}/relay.config.json`, JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts' }));
const { status, stdout, stderr } = spawnSync(compiler, ['relay.config.json'], { cwd: folder, encoding: 'utf8' });
process.stdout.write(JSON.stringify({ problems: status === 0 ? [] : [stdout + stderr], artifacts: readdirSync(`${folder}/artifacts`).sort() }) + '\n');
