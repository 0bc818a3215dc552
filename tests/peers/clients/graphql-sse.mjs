// graphql-sse in its distinct connections mode: prints what its client hands to its users, as one line of JSON.
import { createClient } from 'graphql-sse';

// Whoever hangs has failed.
setTimeout(() => process.exit(1), 60_000).unref();

const client = createClient({ url: process.argv[2], singleConnection: false, retryAttempts: 0 });

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

client.dispose();
process.stdout.write(JSON.stringify({ query, mutation, events, failures, numbers }) + '\n');

async function collect(request) {
  const results = [];
  for await (const { data, errors } of client.iterate(request)) results.push(data ?? errors[0].message);
  return results;
}
