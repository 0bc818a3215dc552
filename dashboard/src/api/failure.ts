/** What went wrong, in the API's own words and with the data that its code promises. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The API could not be reached, or answered something that is not GraphQL. */
export class ConnectionFailure extends Failure {
  constructor(detail: string) {
    super(detail, 'NO_CONNECTION');
  }
}

export function failureOf(error: { message: string; extensions?: Record<string, unknown> }): Failure {
  const { code, ...data } = error.extensions ?? {};
  return new Failure(error.message, typeof code === 'string' ? code : 'UNKNOWN', data);
}
