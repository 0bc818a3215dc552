import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  enumsAsTypes: true,
  preResolveTypes: true,
  useTypeImports: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  defaultScalarType: 'unknown',
  strictScalars: true,
  scalars: {
    Any: 'unknown', Coordinates: 'unknown', Date: 'string', DateTime: 'string', Decimal: 'number', Duration: 'string',
    Geometry: 'unknown', LocalTime: 'string', Long: 'number', Position: '[number, number]', Upload: 'File', URI: 'string', UUID: 'string',
  },
};

/**
 * From the committed schema: the questions of each room beside their x.graphql as x.generated.ts, so that a view brings
 * its own and no others, and the types of the schema that they need, which weigh nothing in the page. Every build writes
 * them anew, so that none of them is kept in the repository.
 */
export default {
  schema: '../api/Map.Api/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/api/types.generated.ts': { plugins: ['typescript-operations'], config: { ...types, generateOperationTypes: false } },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['./codegen/documents.mjs', 'typescript-operations'],
      config: { ...types, importSchemaTypesFrom: 'src/api/types.generated.ts' },
    },
  },
} satisfies CodegenConfig;
