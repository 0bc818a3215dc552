import { expect, test, vi } from 'vitest';
import { ConnectionFailure } from '@/api/failure';
import { grantOf, isWhole, useGranting } from '@/identity/grants';

test('a department needs grids, and nobody else has any', () => {
  expect(isWhole({ name: 'office', role: 'DEPARTMENT', grids: [] })).toBe(false);
  expect(isWhole({ name: 'office', role: 'DEPARTMENT', grids: ['A'] })).toBe(true);
  expect(isWhole({ name: ' ', role: 'PLANNER', grids: [] })).toBe(false);
  expect(grantOf({ name: ' office ', role: 'PLANNER', grids: ['A'] })).toEqual({ name: 'office', role: 'PLANNER', grids: [] });
  expect(grantOf({ name: 'office', role: 'DEPARTMENT', grids: ['A'] }).grids).toEqual(['A']);
});

test('what is shown once is shown, and the list is read again', async () => {
  const reload = vi.fn(async () => {});
  const { state, act } = useGranting(reload);
  expect(await act(async () => ({ errors: null, password: 'secret' }), ({ password }) => ({ name: 'office', text: password }))).toBe(true);
  expect(state.secret).toEqual({ name: 'office', text: 'secret' });
  expect(reload).toHaveBeenCalledOnce();
});

test('a refusal is told by its kind, and a lost connection as such', async () => {
  const reload = vi.fn(async () => {});
  const { state, act } = useGranting(reload);
  expect(await act(async () => ({ errors: [{ __typename: 'NameTakenError', message: 'taken' }] }))).toBe(false);
  expect(state.failure?.code).toBe('NameTakenError');
  expect(await act(async () => { throw new TypeError('gone'); })).toBe(false);
  expect(state.failure).toBeInstanceOf(ConnectionFailure);
  expect(state.secret).toBeNull();
  expect(reload).not.toHaveBeenCalled();
});
