import { Kind, print, visit } from 'graphql';

const written = '// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.';
const kinds = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/**
 * Writes each operation as the text that is sent, with the types of its answer and its variables. The library's own plugin
 * for that would write a class for such texts into every file, and each fragment once more by itself.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export function plugin(schema, files, { externalFragments = [] }) {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const fragments = new Map([...externalFragments.map(({ node }) => node), ...definitions.filter(isFragment)].map((node) => [node.name.value, node]));
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return {
    prepend: [written, ...(operations.length > 0 ? ["import type { TypedDocument } from '@/api/document';"] : [])],
    content: operations.map((node) => constantOf(node, fragments)).join('\n\n'),
  };
}

const isFragment = (node) => node.kind === Kind.FRAGMENT_DEFINITION;

function constantOf(operation, fragments) {
  const type = operation.name.value + kinds[operation.operation];
  const text = [operation, ...spreadIn(operation, fragments)].map(print).join('\n');
  return `export const ${operation.name.value}Document = \`\n${text}\` as TypedDocument<${type}, ${type}Variables>;`;
}

/** The fragments that a definition needs, and those that they need, each once. */
function spreadIn(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (found.has(fragment)) return;
      found.add(fragment);
      spreadIn(fragment, fragments, found);
    },
  });
  return found;
}
