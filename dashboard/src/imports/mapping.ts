import type { ImportMappingInput } from '@/api/types.generated';
import type { ImportPreviewFragment } from './imports.generated';

type Preview = Pick<ImportPreviewFragment, 'columns' | 'targets' | 'hasGeometry'>;
type Target = Preview['targets'][number];

/** What each column of the file means, in their order; null leaves a column out. */
export type Meanings = (string | null)[];

export const proposed = ({ columns }: Pick<Preview, 'columns'>): Meanings => columns.map(({ proposal }) => proposal);

/** Gives a column a meaning; another column that had it is left out from then on. */
export function assign(meanings: Meanings, place: number, name: string | null): Meanings {
  return meanings.map((meaning, i) => (i === place ? name : name !== null && meaning === name ? null : meaning));
}

/** What new features need and no column gives: a geometry may come as such, as longitude and latitude, or as WKT. */
export function missing({ targets, hasGeometry }: Preview, meanings: Meanings): Target[] {
  const given = new Set(meanings);
  const somewhere = hasGeometry || given.has('wkt') || (given.has('lon') && given.has('lat'));
  return targets.filter(({ name, isRequired, isGeometry }) => isRequired && !given.has(name) && !(isGeometry && somewhere));
}

/** Without these not a single row can be imported. */
export const missingKeys = (preview: Preview, meanings: Meanings): Target[] => missing(preview, meanings).filter(({ isKey }) => isKey);

/** Whether anything says where features are, so that a coordinate system is needed. */
export function hasPositions({ targets, hasGeometry }: Preview, meanings: Meanings): boolean {
  const positions = new Set(['lon', 'lat', 'wkt', ...targets.filter(({ isGeometry }) => isGeometry).map(({ name }) => name)]);
  return hasGeometry || meanings.some((meaning) => meaning !== null && positions.has(meaning));
}

/** The mapping as the API takes it: every column is said, so that none is understood otherwise than the page shows. */
export const mappingOf = ({ columns }: Pick<Preview, 'columns'>, meanings: Meanings): ImportMappingInput[] =>
  columns.flatMap(({ header }, place) => (header ? [{ header, column: meanings[place] ?? null }] : []));
