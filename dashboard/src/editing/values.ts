import type { Read } from './documents';
import type { Field, FieldType } from './fields';

/** What a form holds: per field a text, number, code, list, shape … ; what is not known is null. */
export type Values = Record<string, unknown>;

interface Named {
  code: string;
  name: string | null;
}

/** An empty form; parts and lists are empty, all else is unknown. */
export const emptyValues = (fields: readonly Field[]): Values => Object.fromEntries([['code', ''], ...fields.map((field) => [field.name, isList(field) ? [] : null])]);

/** What the API has read of a feature, as its form holds it. */
export function valuesOf(fields: readonly Field[], feature: Read): Values {
  return Object.fromEntries([['code', feature.code], ...fields.map((field) => [field.name, valueOf(field, feature[field.name])])]);
}

function valueOf(field: Field, read: unknown): unknown {
  if (read === null || read === undefined) return isList(field) ? [] : null;
  if (field.type === 'reference') return (read as Named).code;
  if (field.type === 'references') return namedIn(read).map(({ code }) => code);
  if (field.type === 'parts') return (read as Read[]).map((part) => Object.fromEntries(field.parts.map((one) => [one.name, valueOf(one, part[one.name])])));
  if (field.type === 'hours') return [...(read as (number | null)[])];
  return read;
}

/** What the features are called to which a feature refers, by code. */
export function namesOf(fields: readonly Field[], feature: Values): Record<string, string> {
  const named = fields.flatMap((field): Named[] => {
    const read = feature[field.name];
    if (!read) return [];
    if (field.type === 'reference') return [read as Named];
    if (field.type === 'references') return namedIn(read);
    return field.type === 'parts' ? (read as Values[]).flatMap((part) => Object.entries(namesOf(field.parts, part)).map(([code, name]) => ({ code, name }))) : [];
  });
  return Object.fromEntries(named.map(({ code, name }) => [code, name ?? code]));
}

/** Lists of which only the beginning was read: written back they would lose the rest. */
export const cutShort = (fields: readonly Field[], feature: Read): string[] =>
  fields.filter(({ name }) => (feature[name] as { pageInfo?: { hasNextPage: boolean } } | null)?.pageInfo?.hasNextPage).map(({ name }) => name);

/** The form as the API takes it; only the fields of a list when one is given. What was cleared is null, which is not the same as left out. */
export function inputOf(fields: readonly Field[], values: Values, only?: readonly string[]): Values {
  return Object.fromEntries(fields.filter(({ name }) => !only || only.includes(name)).map((field) => [field.name, given(field, values[field.name])]));
}

function given(field: Field, value: unknown): unknown {
  if (field.type === 'parts') return (value as Values[]).map((part) => inputOf(field.parts, part));
  if (field.type === 'hours') return value === null || (value as unknown[]).every((hour) => hour === null) ? null : value;
  return typeof value === 'string' ? value.trim() || null : (value ?? null);
}

/** Names of the fields that differ from what was read. */
export const changed = (fields: readonly Field[], before: Values, now: Values): string[] =>
  fields.filter((field) => JSON.stringify(given(field, before[field.name])) !== JSON.stringify(given(field, now[field.name]))).map(({ name }) => name);

/** Names of the fields that a new feature lacks. */
export const lacking = (fields: readonly Field[], values: Values): string[] =>
  fields.filter((field) => field.required && (given(field, values[field.name]) === null || (isList(field) && (values[field.name] as unknown[]).length === 0))).map(({ name }) => name);

const isList = ({ type }: FieldType) => type === 'texts' || type === 'references' || type === 'parts';

const namedIn = (read: unknown): Named[] => (Array.isArray(read) ? read : ((read as { nodes: Named[] | null }).nodes ?? []));
