// Serves PostGraphile over the database that PGHOST, PGUSER and PGDATABASE name: node serve.mjs PORT. Says when it is ready.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import pg from 'pg';

const [port, connections = '16'] = process.argv.slice(2);
const pool = new pg.Pool({ max: Number(connections) });
const server = createServer();
const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Its indexes do not decide what may be asked here: Map's filters and orders are to be compared.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { watch: false, graphiql: false },
  grafast: { explain: false },
}).createServ(grafserv);
await service.addTo(server);
await service.ready();
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
