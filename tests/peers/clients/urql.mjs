// urql over HTTP, with its subscriptions once over graphql-ws and once over server-sent events: prints what its users see.
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { map, pipe, scan, take, toPromise } from 'wonka';
import WebSocket from 'ws';

// Whoever hangs has failed.
setTimeout(() => process.exit(1), 60_000).unref();

const url = process.argv[2];
const sockets = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket });
const overSockets = subscriptionExchange({
  forwardSubscription: (request) => ({ subscribe: (sink) => ({ unsubscribe: sockets.subscribe(request, sink) }) }),
});
const client = new Client({ url, preferGetMethod: false, exchanges: [overSockets, fetchExchange] });
const streaming = new Client({ url, preferGetMethod: false, fetchSubscriptions: true, exchanges: [fetchExchange] });

const query = (await client.query('{ zero }', {}).toPromise()).data;
const failure = (await client.query('{ nothing }', {}).toPromise()).error.message;
const mutation = (await client.mutation('mutation ($n: Int!) { publish(number: $n) }', { n: 1 }).toPromise()).data;
const events = await subscribe(client);
const streamed = await subscribe(streaming);

await sockets.dispose();
process.stdout.write(JSON.stringify({ query, failure, mutation, events, streamed }) + '\n');

function subscribe(from) {
  return pipe(
    from.subscription('subscription { numbers }', {}),
    map(({ data, error }) => data?.numbers ?? error.message),
    take(3),
    scan((all, number) => [...all, number], []),
    toPromise,
  );
}
