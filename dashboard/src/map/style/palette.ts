import type { Theme } from '@/shell/permalink';

/** The colours of the map. A theme is another object of this shape. */
export const light = {
  land: '#f5f3ee',
  built: '#efece5',
  commerce: '#f4ebe1',
  school: '#f1eee0',
  parking: '#eceae4',
  paved: '#faf8f4',
  sand: '#f3ead2',
  farm: '#edf0dc',
  green: '#dcead0',
  wood: '#cfe2c2',
  pitch: '#cfe5cb',
  water: '#b9d8e8',
  waterLine: '#9fc6da',
  building: '#e6e1d8',
  buildingLine: '#d8d1c5',

  motorway: '#f7cf9b',
  motorwayCasing: '#e0a963',
  trunk: '#fadfae',
  trunkCasing: '#e3bf80',
  primary: '#fdebc4',
  primaryCasing: '#e2cda0',
  street: '#ffffff',
  streetCasing: '#dcd5c9',
  path: '#c9bba6',
  steps: '#c4a990',
  rail: '#a8a9ad',
  railGap: '#f2f1ef',

  text: '#4a4f57',
  textQuiet: '#6f747c',
  textWater: '#35708f',
  textGreen: '#4b7043',
  halo: '#ffffffd9',

  // Of a choropleth, from the least: even steps of lightness, told apart by colour-blind people as well.
  classes: ['#e8eaf6', '#b9c0e6', '#8692d0', '#5663b3', '#2c367f'],
  covered: '#1f9e89',
  half: '#f4dc9a',
  uncovered: '#ef7d3c',
  gap: '#c8480f',
  gapText: '#8f2f06',
  unknown: '#8d949c',
  gridLine: '#56606b',
  district: '#3d4652',

  reach: '#2456d6',
  place: '#1b2b5a',

  restStation: '#0e7c6b',
  serviceCenter: '#c02f2f',
  servicePoint: '#2a63c9',
  canteen: '#b45309',
  workshop: '#6d4bb5',
  planned: '#64748b',
  suspended: '#8b8178',
  closed: '#7b7f86',

  branch: '#c02f2f',
  alliance: '#8a3fb0',
  merchant: '#7a4a9e',
  route: '#0b7285',
  flowFew: '#8ecae0',
  flow: '#1c7fae',
  flowMany: '#0a3d62',
  corridor: '#7a3fa0',
  corridorChosen: '#f5b83d',
  waiting: '#c2410c',
  demand: '#b3362b',
};

export type Palette = typeof light;

/** A colour by itself. */
export type ColourName = Exclude<keyof Palette, 'classes'>;

/** For dark rooms: the ground steps back, what the page tells stands out. Signs keep their colours. */
export const dark: Palette = {
  ...light,
  land: '#141b28',
  built: '#182130',
  commerce: '#1d2434',
  school: '#1c2433',
  parking: '#1a222f',
  paved: '#1b2432',
  sand: '#232a33',
  farm: '#17231f',
  green: '#16291f',
  wood: '#14291d',
  pitch: '#173022',
  water: '#0d2b45',
  waterLine: '#1b4666',
  building: '#202a3b',
  buildingLine: '#2a364a',

  motorway: '#7a5a34',
  motorwayCasing: '#4d3a24',
  trunk: '#665233',
  trunkCasing: '#423724',
  primary: '#4d4634',
  primaryCasing: '#353227',
  street: '#364255',
  streetCasing: '#232d3d',
  path: '#4b5668',
  steps: '#5d5a55',
  rail: '#5b6474',
  railGap: '#232d3d',

  text: '#c5cedb',
  textQuiet: '#97a3b4',
  textWater: '#79b4d8',
  textGreen: '#86b98a',
  halo: '#141b28d9',

  classes: ['#2b3566', '#434f92', '#6372bd', '#8f9de0', '#c9d1ff'],
  covered: '#2fc4a8',
  half: '#d9b65c',
  uncovered: '#f0783a',
  gap: '#ff8b52',
  unknown: '#7f8894',
  gridLine: '#a9b4c3',
  district: '#d3dbe6',

  reach: '#6f9bff',
  place: '#e6edf8',
  branch: '#ff7a70',
  alliance: '#c98bef',
  merchant: '#bd93e0',
  route: '#3fb6cc',
  demand: '#ff8378',
};

/** For paper: a white ground in greys that a black-and-white printer tells apart. */
export const print: Palette = {
  ...light,
  land: '#ffffff',
  built: '#fafafa',
  commerce: '#f7f7f7',
  school: '#f7f7f7',
  parking: '#f3f3f3',
  paved: '#fbfbfb',
  sand: '#f6f6f6',
  farm: '#f8f8f8',
  green: '#eef2ec',
  wood: '#e7ede4',
  pitch: '#eaf0e8',
  water: '#dbe6ec',
  waterLine: '#b4c6d0',
  building: '#ededed',
  buildingLine: '#d9d9d9',
  motorway: '#d2d2d2',
  motorwayCasing: '#8c8c8c',
  trunk: '#dedede',
  trunkCasing: '#9c9c9c',
  primary: '#ebebeb',
  primaryCasing: '#ababab',
  streetCasing: '#c6c6c6',
  path: '#b5b5b5',
  steps: '#aaaaaa',
  text: '#26292e',
  textQuiet: '#4b5057',
  halo: '#ffffff',
};

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, print };

/** Labels are drawn with the fonts of the machine that shows the map: no glyph server is asked. */
export const fonts = ['Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Source Han Sans SC', 'sans-serif'];
