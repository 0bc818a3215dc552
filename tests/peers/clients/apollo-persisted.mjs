// Apollo Client with relayStylePagination and the persisted-query link, once by POST and once with GET for hashes: prints what its user
// sees and what went over the wire.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

const [url] = process.argv.slice(2);
const document = gql`
  query Books($first: Int!, $after: String) {
    books(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id title } }
    }
  }
`;

const post = await read({ useGETForHashedQueries: false });
const get = await read({ useGETForHashedQueries: true });
process.stdout.write(JSON.stringify({ post, get }) + '\n');

async function read(options) {
  const wire = [];
  const http = new HttpLink({ uri: url, fetch: (address, init) => {
    wire.push(init.method + (init.method === 'POST' && 'query' in JSON.parse(init.body) ? ' whole' : ' hash'));
    return fetch(address, init);
  } });
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const client = new ApolloClient({
    link: ApolloLink.from([new PersistedQueryLink({ sha256, ...options }), http]),
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { books: relayStylePagination() } } } }),
  });
  const books = client.watchQuery({ query: document, variables: { first: 2 } });
  const pages = new Promise((resolve) => books.subscribe(({ data }) => data?.books.edges.length === 4 && resolve(data.books.edges)));
  const first = await client.query({ query: document, variables: { first: 2 } });
  await books.fetchMore({ variables: { after: first.data.books.pageInfo.endCursor } });
  const titles = (await pages).map(({ node }) => node.title);
  client.stop();
  return { titles, wire };
}
