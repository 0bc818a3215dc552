import { expect, it } from 'vitest';
import { fieldOf, inputOf, newForm, planCode } from '@/zones/form';

const now = new Date('2026-03-01T08:09:10Z');

it('asks for what was chosen and leaves out limits that were not', () => {
  const form = { ...newForm(), zones: 4, mostSize: 9 };
  expect(inputOf(form, 'X', 'X · 4', now)).toEqual({ code: 'X-ZONES-20260301-080910', problem: { area: 'X', name: 'X · 4', zones: 4, sizeBy: 'GRIDS', mostSize: 9 } });
});

it('knows which field a path is about', () => {
  expect(['$.mostSize', '$.zones', '$.alike', '$'].map(fieldOf)).toEqual(['mostSize', 'zones', null, null]);
});

it('names plans so that the address may carry them', () => expect(planCode('X', now)).toMatch(/^[\w-]+$/));
