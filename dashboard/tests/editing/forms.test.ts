import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isNonNullType, parse, validate, type GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { documents } from '@/editing/documents';
import type { Field } from '@/editing/fields';
import { forms } from '@/editing/forms';
import { editedKinds, type EditedKind } from '@/editing/editedKinds';
import { messages } from '../words';

const schema = buildSchema(readFileSync('../api/Map.Api/schema.graphql', 'utf8'));
const typeOf = (kind: EditedKind) => kind.split('_').map((word) => word[0] + word.slice(1).toLowerCase()).join('');
const inputFields = (name: string) => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(name);
  return Object.values(type.getFields()).filter((field) => field.name !== 'coordinateSystem' && field.name !== 'code');
};
const has = (path: string) => path.split('.').reduce<unknown>((of, word) => (of as Record<string, unknown> | undefined)?.[word], messages['zh-CN']) !== undefined;
const all = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...(field.type === 'parts' ? all(field.parts) : [])]);

test.each(editedKinds)('the form of %s has every field of the API, and marks those that are needed', (kind) => {
  const fields = inputFields(`Create${typeOf(kind)}Input`);
  expect(forms[kind].map(({ name }) => name).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  expect(forms[kind].filter(({ required }) => required).map(({ name }) => name).toSorted()).toEqual(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name).toSorted());
});

test.each(editedKinds)('choices of %s are the words of the API', (kind) => {
  for (const field of forms[kind]) {
    if (field.type !== 'choice') continue;
    const { type } = inputFields(`Create${typeOf(kind)}Input`).find(({ name }) => name === field.name)!;
    const words = isNonNullType(type) ? type.ofType : type;
    expect(isEnumType(words)).toBe(true);
    expect([...field.values].toSorted()).toEqual((words as GraphQLEnumType).getValues().map(({ name }) => name).toSorted());
  }
});

test.each(editedKinds)('every field and every choice of %s has a name', (kind) => {
  for (const field of all(forms[kind])) {
    expect(has(`editing.field.${field.name}`), field.name).toBe(true);
    if (field.type === 'choice') for (const value of field.values) expect(has(`${field.words}.${value}`), `${field.words}.${value}`).toBe(true);
  }
});

test.each(editedKinds)('the questions about %s are valid', (kind) => {
  for (const document of Object.values(documents[kind])) expect(validate(schema, parse(document.toString())).map(String)).toEqual([]);
});
