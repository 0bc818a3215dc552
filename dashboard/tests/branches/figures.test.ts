import { describe, expect, test } from 'vitest';
import { boundsOfBranches, byReason, type LeftOut } from '@/branches/plans/figures';
import { proposalColour } from '@/branches/plans/layers';
import { palettes } from '@/map/style/palette';
import { themes } from '@/shell/permalink';

const route = (code: string, couriers: number, reason: LeftOut['reason']): LeftOut => ({ code, name: null, couriers, reason });

describe('what is left out', () => {
  const groups = byReason([route('R-1', 5, 'CUT_OFF'), route('R-2', 8, 'NO_NEIGHBOUR'), route('R-3', 6, 'CUT_OFF')]);
  test('is told by reason, that of most couriers first', () => expect(groups.map(({ reason, couriers }) => [reason, couriers])).toEqual([['CUT_OFF', 11], ['NO_NEIGHBOUR', 8]]));
  test('keeps the order of its routes', () => expect(groups[0]!.routes.map(({ code }) => code)).toEqual(['R-1', 'R-3']));
  test('may be nothing', () => expect(byReason([])).toEqual([]));
});

describe('the bounds of branches', () => {
  const nothing = { area: { coordinates: [] }, chain: null, meeting: null };
  const area = { coordinates: [[[[117, 36], [117.1, 36], [117.1, 36.1], [117, 36]]]] as never };
  const meeting = { name: 'a', lon: 116.9, lat: 36.05, meanDetourMinutes: 1 };
  test('hold areas, chains and meeting places', () =>
    expect(boundsOfBranches([{ ...nothing, area }, { ...nothing, meeting }, { ...nothing, chain: { coordinates: [[117, 35.9], [117.05, 36]] } }])).toEqual([116.9, 35.9, 117.1, 36.1]));
  test('are none where nothing has a place', () => expect(boundsOfBranches([nothing])).toBeNull());
});

describe.each(themes)('colours of proposed branches on the %s map', (theme) => {
  const { proposals } = palettes[theme];
  test('differ', () => expect(new Set(proposals).size).toBe(proposals.length));
  test('come back in turn', () => {
    expect(proposalColour(palettes[theme], 1)).toBe(proposals[0]);
    expect(proposalColour(palettes[theme], proposals.length)).toBe(proposals.at(-1));
    expect(proposalColour(palettes[theme], proposals.length + 1)).toBe(proposals[0]);
  });
});
