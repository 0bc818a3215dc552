import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { hostPlaceholder, publishedStyle } from '@/map/style/published';
import { languages } from '@/shell/permalink';

describe.each(languages)('the published style in %s', (language) => {
  const style = publishedStyle(language);

  test('keeps to the style specification', () => expect(validateStyleMin(style, latest).map(({ message }) => message)).toEqual([]));

  test('asks nobody but the host', () => {
    const addresses = JSON.stringify(style).match(/https?:[^"]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${hostPlaceholder}/tiles/`))).toEqual([]);
  });

  test('needs no picture and no state that only the page has', () => {
    expect(JSON.stringify(style)).not.toMatch(/icon-image|fill-pattern|feature-state|global-state/);
  });

  test('draws stations as dots and writes their names', () => {
    const ids = style.layers.filter((layer) => 'source' in layer && layer.source === 'stations').map(({ id }) => id);
    expect(ids).toEqual(['station-icon-dot', 'station-icon']);
  });
});

test('the published style keeps proposals, of all plans, to whoever switches them on', () => {
  const proposed = publishedStyle('zh-CN').layers.filter((layer) => 'source' in layer && layer.source === 'branch-plans');
  expect(proposed.map(({ id }) => id)).toEqual(expect.arrayContaining(['proposed-area', 'proposed-area-line', 'proposed-chain', 'proposed-place', 'proposed-number']));
  expect(proposed.map(({ layout }) => layout?.visibility)).toEqual(proposed.map(() => 'none'));
  expect(proposed.map((layer) => 'filter' in layer && layer.filter)).toEqual(proposed.map(() => true));
});
