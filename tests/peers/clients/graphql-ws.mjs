// graphql-ws at the socket of the URL given: prints what its client hands to its users, as one line of JSON.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

// Whoever hangs has failed.
setTimeout(() => process.exit(1), 60_000).unref();

const client = createClient({ url: process.argv[2].replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });

const [query, mutation, events, failures] = await Promise.all([
  collect({ query: '{ zero }' }),
  collect({ query: 'mutation ($n: Int!) { publish(number: $n) }', variables: { n: 1 } }),
  collect({ query: 'subscription ($n: Int!) { later(count: $n) }', variables: { n: 3 } }),
  collect({ query: '{ nothing }' }),
]);

// A subscriber that leaves in the middle.
const numbers = [];
for await (const { data } of client.iterate({ query: 'subscription { numbers }' })) {
  if (numbers.push(data.numbers) === 3) break;
}

await client.dispose();
process.stdout.write(JSON.stringify({ query, mutation, events, failures, numbers }) + '\n');

async function collect(request) {
  const results = [];
  try {
    for await (const result of client.iterate(request)) results.push(result.data);
  } catch (errors) {
    return errors.map(({ message }) => message);
  }
  return results;
}
