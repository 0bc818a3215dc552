import { createClient } from 'graphql-ws';
import type { TypedDocumentString } from './generated';

// One connection for all subscriptions of the page, which comes back by itself when it was lost.
const client = createClient({
  url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
});

/**
 * Follows what the API tells from now on.
 * @param next called with each piece of news.
 * @param missed called when the connection is back after it was lost: something may have happened meanwhile.
 * @returns ends the subscription.
 */
export function subscribe<Result>(document: TypedDocumentString<Result, Record<string, never>>, next: (result: Result) => void, missed: () => void): () => void {
  let lost = false;
  const stops = [
    client.on('closed', () => (lost = true)),
    client.on('connected', () => {
      if (lost) missed();
      lost = false;
    }),
    client.subscribe<Result>({ query: document.toString() }, {
      next: ({ data }) => data && next(data),
      // A subscription that the API refuses leaves the page as it is without one: what it shows is renewed when it is opened.
      error: (failure) => console.warn(failure),
      complete: () => {},
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
