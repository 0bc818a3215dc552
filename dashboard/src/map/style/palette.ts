import type { Theme } from '@/shell/permalink';
// The server draws the maps of reports with the same colours.
import colours from './palette.json';

/**
 * The colours of the map. A theme is another object of this shape. `classes` are a choropleth's, from the least: even steps of lightness;
 * `proposals` are those of branches that a plan proposes, in turn. Both are told apart by colour-blind people as well.
 */
export const light = colours.light;

export type Palette = typeof light;

/** A colour by itself. */
export type ColourName = Exclude<keyof Palette, 'classes' | 'proposals'>;

/** For dark rooms: the ground steps back, what the page tells stands out. Signs keep their colours. */
export const dark: Palette = { ...light, ...colours.dark };

/** For paper: a white ground in greys that a black-and-white printer tells apart. */
export const print: Palette = { ...light, ...colours.print };

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, print };

/** Labels are drawn with the fonts of the machine that shows the map: no glyph server is asked. */
export const fonts = ['Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Source Han Sans SC', 'sans-serif'];
