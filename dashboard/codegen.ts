import type { CodegenConfig } from '@graphql-codegen/cli';

// Types and documents from the committed schema; "npm run check" fails when they are stale.
export default {
  schema: '../api/Map.Api/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/api/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
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
      },
    },
  },
} satisfies CodegenConfig;
