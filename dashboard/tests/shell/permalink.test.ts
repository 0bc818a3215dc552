import { describe, expect, test } from 'vitest';
import { fromHash, initialView, toHash, type ViewState } from '@/shell/permalink';

describe('a permalink', () => {
  test('carries the whole state there and back', () => {
    const state: ViewState = {
      view: 'circles', language: 'en', theme: 'dark', system: 'BD09', wall: true, minutes: 7, mode: 'EBIKE', hour: 0, dayType: 'WEEKEND', camera: { centre: [116.3265, 39.99872], zoom: 15.25 },
      station: 'ST/001 号', place: null, layers: ['coverage', 'routes'], shade: 'indicator-骑手 人数',
      params: { 'overview.tab': 'stations', 'siting.plan': '方案 A&B=1' },
    };
    expect(fromHash(toHash(state))).toEqual(state);
  });

  test('carries a place with no layers shown', () => {
    const state: ViewState = { ...initialView, place: [-8.61, 41.15], layers: [] };
    expect(fromHash(toHash(state))).toEqual(state);
  });

  test('of the usual view is empty', () => expect(toHash({ ...initialView })).toBe('#'));

  test('that is empty opens the usual view', () => expect(fromHash('')).toEqual(initialView));

  test.each([
    '#minutes=0', '#minutes=61', '#minutes=7.5', '#minutes=abc', '#mode=fly', '#hour=24', '#hour=-1', '#hour=', '#hour=1e1', '#day=monday', '#lang=xx', '#theme=pink', '#crs=nad27', '#wall=yes', '#map=1/2', '#map=15/91/0', '#map=99/0/0',
    '#station=%E0%A4%A', '#place=', '#place=1', '#place=1/181', '#place=1/2/3', '#unknown=1', '#view=../x', '#siting.plan=', '#siting.plan=%E0%A4%A', '#siting.plan',
  ])('with nonsense in it (%s) opens the usual view', (hash) => expect(fromHash(hash)).toEqual(initialView));
});
