import { ConnectionFailure, failureOf } from './failure';
import type { TypedDocumentString } from './generated';

let signedOut: () => void = () => {};

/** Has somebody told when a session has ended. */
export function onSignedOut(hear: () => void) {
  signedOut = hear;
}

/**
 * Asks the API one question.
 * @throws Failure when the API answers an error, or does not answer.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post({ query: document.toString(), variables }, signal);
  const body = (await response.json().catch(() => null)) as Answer<Result> | null;
  if (body?.errors?.[0]) {
    const failure = failureOf(body.errors[0]);
    if (failure.code === 'AUTH_NOT_AUTHENTICATED') signedOut();
    throw failure;
  }
  if (!body?.data) throw new ConnectionFailure(`HTTP ${response.status}`);
  return body.data;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

async function post(body: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionFailure(String(error));
  }
}
