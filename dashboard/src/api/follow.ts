import { createClient, type Client } from 'graphql-sse';
import { ConnectionFailure, failureOf } from './failure';
import type { TypedDocumentString } from './generated';

let client: Client | null = null;

/**
 * Follows a subscription until it ends, over server-sent events; a lost connection is taken up again.
 * @throws Failure when the API refuses it, or can't be reached any more.
 */
export async function follow<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  receive: (result: Result) => void,
  signal: AbortSignal,
): Promise<void> {
  client ??= createClient({ url: `${location.origin}/graphql`, retryAttempts: 5 });
  const answers = client.iterate<Result>({ query: document.toString(), variables: variables as Record<string, unknown> });
  signal.addEventListener('abort', () => void answers.return?.(), { once: true });
  try {
    for await (const { data, errors } of answers) {
      if (errors?.[0]) throw failureOf(errors[0]);
      if (data && !signal.aborted) receive(data);
    }
  } catch (error) {
    if (signal.aborted) return;
    throw error instanceof Error && 'code' in error ? error : new ConnectionFailure(String(error));
  }
}
