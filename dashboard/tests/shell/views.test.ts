import { expect, test } from 'vitest';
import { i18n } from '@/i18n';
import { languages } from '@/shell/permalink';
import { allows } from '@/access/permissions';
import { findView, views } from '@/shell/views';

test('every view has an address of its own', () => {
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  for (const { id } of views) expect(id).toMatch(/^[a-z-]+$/);
});

test.each(languages)('every view has a name in %s', (language) =>
  expect(views.filter(({ title }) => !i18n.global.te(title, language)).map(({ id }) => id)).toEqual([]));

test('an address without a view, or with one that is gone, opens the first one', () => {
  expect(findView('')).toBe(views[0]);
  expect(findView('gone')).toBe(views[0]);
  expect(findView('circles').id).toBe('circles');
});

test.each([
  ['READER', 'circles settings'], ['DEPARTMENT', 'overview circles gaps alliances cases data settings'],
  ['PLANNER', 'overview circles gaps siting routes alliances cases zones statistics reports data settings'],
] as const)('a %s is offered what the API tells it: %s', (role, ids) => expect(views.filter(({ needs }) => allows(needs, role)).map(({ id }) => id).join(' ')).toBe(ids));

test('a link to a view that is not for its reader opens the first that is', () => {
  const open = views.filter(({ needs }) => allows(needs, 'READER'));
  expect(findView('siting', open).id).toBe('circles');
});
