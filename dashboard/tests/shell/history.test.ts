import { expect, test } from 'vitest';
import { changedFields, isStep } from '@/shell/history';
import { initialView, type ViewState } from '@/shell/permalink';

const state = (changes: Partial<ViewState>): ViewState => ({ ...initialView, ...changes });

test('choosing a station is a step', () => expect(isStep(state({}), state({ station: 'A' }), [])).toBe(true));

test('choosing another station is another step', () => expect(isStep(state({ station: 'A' }), state({ station: 'B' }), ['station'])).toBe(true));

test('looking elsewhere is no step', () =>
  expect(isStep(state({}), state({ camera: { centre: [117, 36], zoom: 12 } }), [])).toBe(false));

test('a slider that goes on moving makes one step', () => {
  expect(isStep(state({}), state({ minutes: 14 }), ['station'])).toBe(true);
  expect(isStep(state({ minutes: 14 }), state({ minutes: 13 }), ['minutes'])).toBe(false);
});

test('a slider that moves while something else changes makes a step', () =>
  expect(isStep(state({ minutes: 14 }), state({ minutes: 13, mode: 'EBIKE' }), ['minutes'])).toBe(true));

test('changed are the fields whose values differ, not those that were copied', () =>
  expect(changedFields(state({ layers: ['coverage'] }), state({ layers: ['coverage'], place: [1, 2] }))).toEqual(['place']));
