// Reads requests as JSON lines, answers each with a line. A request is
//   { task: "execute", sdl, document, variables, operationName, data }   -> { data, errors }
//   { task: "print", document }                                          -> { text } or { errors }
//   { task: "schema", sdl, introspection }                               -> { problems }
// In `data`, { "$throw": message } fails, { "$later": value } resolves in a later turn and { "$args": true } is the arguments as JSON.
import { createInterface } from 'node:readline';
import {
  buildClientSchema, buildSchema, execute, GraphQLError, lexicographicSortSchema, parse, print, printSchema, specifiedRules, validate, validateSchema,
} from 'graphql';

const syntax = { allowEmptySelectionSets: false };
const schemas = new Map();
const tasks = { execute: executeTask, print: printTask, schema: schemaTask };

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
  const result = await execute({
    schema, document: ast, rootValue: data, variableValues: variables ?? {}, operationName,
    fieldResolver: (source, args, _context, { fieldName }) => evaluate(source?.[fieldName], args),
    typeResolver: (value) => value.__typename,
  });
  return { data: result.data, errors: result.errors?.map(describe) };
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
  if ('$args' in value) return JSON.stringify(args);
  return value;
}

function describe({ message, locations, path }) {
  return { message, locations, path };
}
