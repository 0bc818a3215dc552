// Runs the audits against the server at the URL given and prints their results as one line of JSON.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const lines = results.map(({ id, name, status, reason }) => ({ id, name, status, reason }));
process.stdout.write(JSON.stringify(lines) + '\n');
