import type { TypedDocument } from './document';
import { ConnectionFailure, failureOf } from './failure';

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
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return read(await post(JSON.stringify({ query: document, variables }), { 'content-type': 'application/json' }, signal));
}

/**
 * Asks a question with a file, as the variable input.file (GraphQL multipart request specification).
 * @throws Failure as ask does.
 */
export async function askWithFile<Result, Variables extends { input: { file?: File | null } }>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  file: File,
  signal?: AbortSignal,
): Promise<Result> {
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: document, variables: { ...variables, input: { ...variables.input, file: null } } }));
  form.append('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.append('0', file, file.name);
  return read(await post(form, { 'GraphQL-preflight': '1' }, signal));
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

async function read<Result>(response: Response): Promise<Result> {
  const body = (await response.json().catch(() => null)) as Answer<Result> | null;
  if (body?.errors?.[0]) {
    const failure = failureOf(body.errors[0]);
    if (failure.code === 'AUTH_NOT_AUTHENTICATED') signedOut();
    throw failure;
  }
  if (!body?.data) throw new ConnectionFailure(`HTTP ${response.status}`);
  return body.data;
}

async function post(body: string | FormData, headers: Record<string, string>, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { ...headers, accept: 'application/graphql-response+json' },
      body,
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionFailure(String(error));
  }
}
