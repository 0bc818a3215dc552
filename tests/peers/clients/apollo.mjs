// Apollo Client against the library at the URL given: pages that it puts together itself, documents sent by their hash, and what is
// deferred as it comes. Prints what its users see, as one line of JSON.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';

// Whoever hangs has failed.
setTimeout(() => process.exit(1), 60_000).unref();

const uri = process.argv[2];
const sent = [];

const client = new ApolloClient({
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { books: relayStylePagination(['filter']) } } } }),
  incrementalHandler: new GraphQL17Alpha9Handler(),
  link: new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') }).concat(new HttpLink({ uri, fetch: watch })),
});

process.stdout.write(JSON.stringify({ pages: await page(), deferred: await defer(), mutation: await mutate(), persisted: await persist() }) + '\n');
client.stop();

async function page() {
  const query = gql`query ($after: String) { books(first: 25, after: $after) { edges { cursor node { id title } } pageInfo { endCursor hasNextPage } } }`;
  const books = client.watchQuery({ query });
  const subscription = books.subscribe({});
  let { data } = await client.query({ query });
  const lengths = [data.books.edges.length];
  while (data.books.pageInfo.hasNextPage) {
    await books.fetchMore({ variables: { after: data.books.pageInfo.endCursor } });
    data = client.readQuery({ query });
    lengths.push(data.books.edges.length);
  }
  subscription.unsubscribe();
  return { lengths, titles: new Set(data.books.edges.map(({ node }) => node.title)).size };
}

function defer() {
  const seen = [];
  const query = gql`
    query { books(first: 2, filter: { ids: [3, 4] }) { nodes { title ...Written @defer(label: "written") } } }
    fragment Written on Book { author { name } }
  `;
  return new Promise((resolve, reject) => client.watchQuery({ query, fetchPolicy: 'no-cache' }).subscribe({
    next({ data, dataState, error }) {
      if (error) reject(error);
      if (data) seen.push({ dataState, nodes: data.books.nodes.map(({ title, author }) => [title, author?.name ?? null]) });
      if (dataState === 'complete') resolve(seen);
    },
    error: reject,
  }));
}

async function mutate() {
  return (await client.mutate({ mutation: gql`mutation { lend }` })).data;
}

async function persist() {
  sent.length = 0;
  const query = gql`query Greeting($n: String!) { greet(name: $n) }`;
  const greetings = [];
  for (const n of ['a', 'b']) greetings.push((await client.query({ query, variables: { n }, fetchPolicy: 'network-only' })).data.greet);
  return { greetings, sent };
}

function watch(url, options) {
  const { query, extensions } = JSON.parse(options.body);
  sent.push([extensions?.persistedQuery && 'hash', query && 'document'].filter(Boolean).join('+'));
  return fetch(url, options);
}
