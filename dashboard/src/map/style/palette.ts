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
  demand: '#b3362b',
};

export type Palette = typeof light;

/** Labels are drawn with the fonts of the machine that shows the map: no glyph server is asked. */
export const fonts = ['Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Source Han Sans SC', 'sans-serif'];
