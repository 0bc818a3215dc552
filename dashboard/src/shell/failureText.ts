import type { Failure } from '@/api/failure';

/** The key of the sentence that tells people of a failure, and the data in it. */
export interface FailureText {
  key: string;
  values?: Record<string, string>;
  /** Whether the API's own sentence, which is in English, says more. */
  hasDetail: boolean;
}

/**
 * What to say of a failure: a sentence for its code, else one for what codes of the kind have in common.
 * @param has whether there is a sentence under a key.
 */
export function failureText({ code, data, message }: Failure, has: (key: string) => boolean, words: { distance: (metres: number) => string; file: string }): FailureText {
  const hasDetail = message !== '';
  switch (code) {
    case 'NO_STREET_NEARBY':
      return typeof data.nearestMetres === 'number'
        ? { key: 'failure.NO_STREET_NEARBY', values: { distance: words.distance(data.nearestMetres) }, hasDetail: false }
        : { key: 'failure.NO_STREET_NEARBY_ANYWHERE', hasDetail: false };
    case 'NO_NETWORK_HERE': return { key: 'failure.NO_NETWORK_HERE', values: { command: `./map import osm ${words.file}` }, hasDetail: false };
    case 'REFUSED_PASSWORD': return { key: 'failure.REFUSED_PASSWORD', values: { message }, hasDetail: false };
    case 'NO_CONNECTION': return { key: 'failure.NO_CONNECTION', values: { command: './map up' }, hasDetail: false };
  }
  if (has(`failure.${code}`)) return { key: `failure.${code}`, values: textsOf(data), hasDetail };
  if (/^INVALID_|^Invalid/.test(code)) return { key: 'failure.invalid', hasDetail };
  if (/^UNKNOWN_.|^Unknown|^NotFound/.test(code)) return { key: 'failure.missing', hasDetail };
  return { key: 'failure.other', hasDetail };
}

// What a sentence may name: the texts and numbers of the error's own data.
function textsOf(data: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number').map(([key, value]) => [key, String(value)]));
}
