import { createClient } from 'graphql-ws';
import type { TypedDocument } from './document';
import { ConnectionFailure, failureOf } from './failure';

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
export function subscribe<Result>(document: TypedDocument<Result, Record<string, never>>, next: (result: Result) => void, missed: () => void): () => void {
  let lost = false;
  const stops = [
    client.on('closed', () => (lost = true)),
    client.on('connected', () => {
      if (lost) missed();
      lost = false;
    }),
    client.subscribe<Result>({ query: document }, {
      next: ({ data }) => data && next(data),
      // A subscription that the API refuses leaves the page as it is without one: what it shows is renewed when it is opened.
      error: (failure) => console.warn(failure),
      complete: () => {},
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/**
 * Follows a subscription until it ends.
 * @throws Failure when the API refuses it.
 */
export function follow<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, receive: (result: Result) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = client.subscribe<Result>({ query: document, variables: variables as Record<string, unknown> }, {
      next: ({ data, errors }) => {
        if (errors?.[0]) reject(failureOf(errors[0]));
        else if (data && !signal.aborted) receive(data);
      },
      error: (failure) => reject(Array.isArray(failure) ? failureOf(failure[0]) : new ConnectionFailure(String(failure))),
      complete: resolve,
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}
