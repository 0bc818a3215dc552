// Generates the types of the operations in src/, as a client does, and lets the TypeScript compiler check them: codegen.mjs SCHEMA OUT
import { writeFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import ts from 'typescript';

const [schema, folder] = process.argv.slice(2);
const out = `${folder}/generated.ts`;
await generate({ schema, documents: 'operations/*.graphql', silent: true, generates: { [out]: { plugins: ['typescript', 'typescript-operations'] } } }, true);

const use = `${folder}/use.ts`;
await writeFile(use, `
import type { StationPageQuery, StationPageQueryVariables } from './generated';
export const variables: StationPageQueryVariables = { first: 10, where: { code: { startsWith: 'A' } }, order: [{ name: 'ASC' as never }] };
export const names = (page: StationPageQuery): (string | undefined)[] => (page.stations?.edges ?? []).map((edge) => edge.node.name);
`);
const program = ts.createProgram([use], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ES2022, types: [] });
const problems = ts.getPreEmitDiagnostics(program).map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
process.stdout.write(JSON.stringify({ problems }) + '\n');
