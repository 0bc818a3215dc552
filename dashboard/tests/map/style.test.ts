import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { gridLayer } from '@/coverage/layers';
import { mapStyle } from '@/map/style';
import { light, palettes } from '@/map/style/palette';
import { languages, layerNames, themes } from '@/shell/permalink';
import { stationLayer } from '@/stations/layers';

describe.each(languages.flatMap((language) => themes.map((theme) => [language, theme] as const)))('the style in %s, %s', (language, theme) => {
  const style = mapStyle(palettes[theme], language, layerNames);

  test('keeps to the style specification', () => expect(validateStyleMin(style, latest).map(({ message }) => message)).toEqual([]));

  test('asks nobody but the API', () => {
    const addresses = JSON.stringify(style).match(/https?:[^"]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith(`${location.origin}/tiles/`))).toEqual([]);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
  });

  test('draws circles above grids and stations above all', () => {
    const order = style.layers.map(({ id }) => id);
    expect(order.indexOf('reach-fill')).toBeGreaterThan(order.indexOf(gridLayer));
    expect(order.at(-1)).toBe(stationLayer);
  });
});

test('a layer that is switched off is hidden, and nothing else is', () => {
  const hidden = mapStyle(light, 'zh-CN', ['stations']).layers.filter(({ layout }) => layout?.visibility === 'none');
  expect(new Set(hidden.map(({ metadata }) => (metadata as { group: string }).group)))
    .toEqual(new Set(['coverage', 'branches', 'proposals', 'alliances', 'merchants', 'routes', 'flows', 'corridors', 'waiting', 'demand']));
});
