// Puts the page and the browser bundles of the packages it needs into dist/.
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';

const bundles = [
  'graphiql/graphiql.min.css',
  'graphiql/graphiql.min.js',
  'graphql-ws/umd/graphql-ws.min.js',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
];

const here = (path) => new URL(path, import.meta.url);
await rm(here('dist'), { recursive: true, force: true });
await mkdir(here('dist'));
await cp(here('page'), here('dist'), { recursive: true });
for (const bundle of bundles) await copyFile(here(`node_modules/${bundle}`), here(`dist/${bundle.split('/').at(-1)}`));
