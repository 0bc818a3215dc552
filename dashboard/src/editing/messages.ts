import type { EditError } from './documents';

type Translate = (key: string, values: Record<string, unknown>, count: number) => string;

// An opening-hours error says no field, for there is but one.
const fields: Record<string, string> = { InvalidOpeningHoursError: 'openingHours', CodeTakenError: 'code' };

/** The field that an error is about; null when it is about the whole. */
export const fieldOf = (error: EditError): string | null => (typeof error.field === 'string' ? error.field : (fields[error.__typename] ?? null));

/** What went wrong in the reader's language, where its type is known; else in the API's own words. */
export function errorText(error: EditError, t: Translate, te: (key: string) => boolean): string {
  const key = `editing.error.${error.__typename}`;
  const kind = typeof error.kind === 'string' ? t(`data.kind.${error.kind}`, {}, 1) : '';
  return te(key) ? t(key, { ...error, kind }, typeof error.count === 'number' ? error.count : 1) : error.message;
}
