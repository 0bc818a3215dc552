import type { Read } from '@/editing/documents';
import type { Field } from '@/editing/fields';
import { boundsOf, type Geometry } from '@/editing/shapes';

/** How values are told in the reader's language. */
export interface Say {
  word(key: string): string;
  number(value: number): string;
  date(value: string): string;
  moment(value: string): string;
  list(values: readonly string[]): string;
}

export interface Fact {
  name: string;
  text: string;
}

interface Named {
  code: string;
  name: string | null;
}

/** What is known of a feature, in the order of its form: neither its name, which stands above, nor shapes, hours and parts, which need more room than a line. */
export function factsOf(fields: readonly Field[], feature: Read, say: Say): Fact[] {
  return fields.flatMap((field) => {
    const value = feature[field.name];
    const text = field.name === titleField(fields) || value === null || value === undefined ? '' : textOf(field, value, say);
    return text ? [{ name: field.name, text }] : [];
  });
}

function textOf(field: Field, value: unknown, say: Say): string {
  switch (field.type) {
    case 'text': return String(value);
    case 'number': return say.number(value as number);
    case 'boolean': return say.word(value ? 'station.yes' : 'station.no');
    case 'choice': return say.word(`${field.words}.${String(value)}`);
    case 'date': return say.date(String(value));
    case 'moment': return say.moment(String(value));
    case 'texts': return say.list(value as string[]);
    case 'reference': return nameOf(value as Named);
    case 'references': return say.list(namedIn(value).map(nameOf));
    default: return '';
  }
}

const nameOf = ({ code, name }: Named) => name ?? code;
const namedIn = (value: unknown): Named[] => (Array.isArray(value) ? value : ((value as { nodes: Named[] | null }).nodes ?? [])) as Named[];

const titleField = (fields: readonly Field[]) => ['name', 'title', 'nameZh'].find((name) => fields.some((field) => field.name === name));

/** What a feature is called; its code where it has no name. */
export function titleOf(fields: readonly Field[], feature: Read): string {
  const name = titleField(fields);
  return (name && (feature[name] as string | null)) || feature.code;
}

/** Where a feature is, of all its shapes. */
export const shapesOf = (fields: readonly Field[], feature: Read): Geometry[] =>
  fields.flatMap((field) => (field.type === 'shape' && feature[field.name] ? [feature[field.name] as Geometry] : []));

/** West, south, east, north around all shapes; null for a feature that is nowhere. */
export function boundsOfShapes(shapes: readonly Geometry[]): [number, number, number, number] | null {
  const all = shapes.map(boundsOf);
  if (all.length === 0) return null;
  const side = (index: 0 | 1 | 2 | 3) => all.map((bounds) => bounds[index]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}
