import { expect, test } from 'vitest';
import { Failure } from '@/api/failure';
import { failureText } from '@/shell/failureText';
import { messages } from '../words';

const words = { distance: (metres: number) => `${metres} m`, file: 'FILE' };
const has = (key: string) => key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], messages.en) !== undefined;
const textOf = (code: string, data = {}, message = 'Some words.') => failureText(new Failure(message, code, data), has, words);

test('a code has its own sentence, with the server’s words as the detail', () => expect(textOf('CodeTakenError')).toMatchObject({ key: 'failure.CodeTakenError', hasDetail: true }));
test('codes of a kind share a sentence', () => {
  expect(textOf('INVALID_SPEED').key).toBe('failure.invalid');
  expect(textOf('UnknownMerchantError').key).toBe('failure.missing');
});
test('what nobody has foreseen is still told in the reader’s language', () => expect(textOf('SOMETHING_NEW').key).toBe('failure.other'));
test('the code of a missing code is not a missing thing', () => expect(textOf('UNKNOWN').key).toBe('failure.other'));
test('numbers of the error stand in the sentence', () => expect(textOf('NO_STREET_NEARBY', { nearestMetres: 431 }).values).toEqual({ distance: '431 m' }));
test('nothing more is told where the server said nothing', () => expect(textOf('NO_PLAN', {}, '').hasDetail).toBe(false));
test('why a password was refused stands in the sentence, once', () => expect(textOf('REFUSED_PASSWORD', {}, 'Too short.')).toEqual({ key: 'failure.REFUSED_PASSWORD', values: { message: 'Too short.' }, hasDetail: false }));
