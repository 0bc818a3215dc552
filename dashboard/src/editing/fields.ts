import type { FeatureKind, GeoJsonGeometryType } from '@/api/types.generated';

/** What a field of a form holds, and so how it is edited. */
export type FieldType =
  | { type: 'text' | 'texts' | 'boolean' | 'date' | 'moment' | 'hours' }
  | { type: 'number'; min?: number; max?: number; precision?: number }
  /** One of some words, whose names are among the messages under "words". */
  | { type: 'choice'; values: readonly string[]; words: string }
  /** The code of another feature, or the codes of several. */
  | { type: 'reference' | 'references'; of: FeatureKind }
  | { type: 'shape'; shape: Shape }
  /** Parts that have fields of their own. */
  | { type: 'parts'; parts: readonly Field[] };

export type Shape = Extract<GeoJsonGeometryType, 'Point' | 'LineString' | 'MultiPolygon'>;

export type Field<Name extends string = string> = FieldType & { name: Name; required?: true };

const of = <T extends FieldType>(type: T) => <Name extends string>(name: Name): T & { name: Name } => ({ ...type, name });

export const text = of({ type: 'text' });
export const texts = of({ type: 'texts' });
export const yesNo = of({ type: 'boolean' });
export const date = of({ type: 'date' });
export const moment = of({ type: 'moment' });
export const hours = of({ type: 'hours' });
export const count = of({ type: 'number', min: 0, precision: 0 });
export const number = of({ type: 'number' });
export const point = of({ type: 'shape', shape: 'Point' });
export const line = of({ type: 'shape', shape: 'LineString' });
export const area = of({ type: 'shape', shape: 'MultiPolygon' });
export const oneOf = <Name extends string>(name: Name, words: string, values: readonly string[]) => ({ type: 'choice', name, words, values }) as const;
export const refersTo = <Name extends string>(name: Name, kind: FeatureKind) => ({ type: 'reference', name, of: kind }) as const;
export const refersToAll = <Name extends string>(name: Name, kind: FeatureKind) => ({ type: 'references', name, of: kind }) as const;
export const partsOf = <Name extends string>(name: Name, parts: readonly Field[]) => ({ type: 'parts', name, parts }) as const;
export const needed = <T extends Field>(field: T): T & { required: true } => ({ ...field, required: true });
