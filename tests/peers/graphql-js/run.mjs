// Reads requests as JSON lines, answers each with a line. A request is
//   { task: "execute", sdl, document, variables, operationName, data }   -> { results: [{ data, errors }] }, several of a subscription or of what is deferred
//   { task: "rules" }                                                    -> { rules }, the names of all validation rules
//   { task: "broken", sdl, document }                                    -> { rules }, those that the document breaks, each asked alone
//   { task: "print", document }                                          -> { text } or { errors }
//   { task: "schema", sdl, introspection }                               -> { problems }
// In `data`, { "$throw": message } fails, { "$later": value } resolves in a later turn, { "$args": true } is the arguments as JSON, and
// { "$stream": [values] } is an async sequence, which at the root of a subscription is its source of events; { "$break": message } in it fails.
import { createInterface } from 'node:readline';
import {
  buildClientSchema, buildSchema, experimentalExecuteIncrementally, getOperationAST, GraphQLError, lexicographicSortSchema, parse, print, printSchema, specifiedRules, subscribe,
  validate, validateSchema,
} from 'graphql';

const syntax = { allowEmptySelectionSets: false };
const schemas = new Map();
const tasks = { execute: executeTask, rules: rulesTask, broken: brokenTask, print: printTask, schema: schemaTask };

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  let response;
  try {
    response = await tasks[request.task](request);
  } catch (error) {
    response = { errors: [describe(error)] };
  }
  process.stdout.write(JSON.stringify(response) + '\n');
}

async function executeTask({ sdl, document, variables, operationName, data }) {
  const schema = schemaOf(sdl);
  const ast = parse(document, syntax);
  const errors = validate(schema, ast, specifiedRules, { ...syntax, maxErrors: 1000 });
  if (errors.length > 0) return { errors: errors.map(describe) };
  const args = {
    schema, document: ast, rootValue: data, variableValues: variables ?? {}, operationName,
    fieldResolver: (source, args, _context, { fieldName }) => evaluate(source?.[fieldName], args),
    subscribeFieldResolver: (source, _args, _context, { fieldName }) => events(fieldName, source[fieldName]?.$stream ?? []),
    typeResolver: (value) => value.__typename,
  };
  const isSubscription = getOperationAST(ast, operationName)?.operation === 'subscription';
  const source = isSubscription ? await subscribe(args) : await experimentalExecuteIncrementally(args);
  if (Symbol.asyncIterator in source) return { results: await collect(source) };
  if (!('initialResult' in source)) return { results: [outcome(source)] };
  return { results: [outcome(source.initialResult), ...(await collect(source.subsequentResults))] };
}

function outcome({ errors, incremental, completed, ...others }) {
  return { ...others, errors: errors?.map(describe), incremental: incremental?.map(outcome), completed: completed?.map(outcome) };
}

async function collect(source) {
  const results = [];
  for await (const result of source) results.push(outcome(result));
  return results;
}

async function* events(fieldName, values) {
  for (const value of values) yield { [fieldName]: value };
}

function rulesTask() {
  return { rules: specifiedRules.map(nameOf) };
}

function brokenTask({ sdl, document }) {
  const [schema, ast] = [schemaOf(sdl), parse(document, syntax)];
  return { rules: specifiedRules.filter((rule) => validate(schema, ast, [rule], syntax).length > 0).map(nameOf) };
}

function nameOf(rule) {
  return rule.name.replace(/Rule$/, '');
}

function printTask({ document }) {
  return { text: print(parse(document, syntax)) };
}

function schemaTask({ sdl, introspection }) {
  const built = buildSchema(sdl);
  const problems = validateSchema(built).map((error) => error.message);
  if (introspection) {
    const client = buildClientSchema(introspection);
    problems.push(...validateSchema(client).map((error) => error.message));
    const [fromSdl, fromClient] = [built, client].map((schema) => printSchema(lexicographicSortSchema(schema)));
    if (fromSdl !== fromClient) problems.push(`The SDL says\n${fromSdl}\nbut introspection says\n${fromClient}`);
  }
  return { problems };
}

function schemaOf(sdl) {
  if (!schemas.has(sdl)) schemas.set(sdl, buildSchema(sdl));
  return schemas.get(sdl);
}

function evaluate(value, args) {
  if (Array.isArray(value)) return value.map((item) => evaluate(item, args));
  if (value === null || typeof value !== 'object') return value;
  if ('$throw' in value) return new GraphQLError(value.$throw);
  if ('$later' in value) return new Promise((resolve) => setImmediate(() => resolve(evaluate(value.$later, args))));
  if ('$stream' in value) return sequence(value.$stream, args);
  if ('$args' in value) return JSON.stringify(args);
  return value;
}

async function* sequence(values, args) {
  for (const value of values) {
    if (value?.$break) throw new GraphQLError(value.$break);
    yield await evaluate(value, args);
  }
}

function describe({ message, locations, path }) {
  return { message, locations, path };
}
