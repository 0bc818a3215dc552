import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import Components from 'unplugin-vue-components/vite';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

// The host answers everything that is not a file of the dashboard.
const host = process.env.MAP_HOST ?? 'http://127.0.0.1:5080';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** Writes the style for other programs beside the page: styles/zh-CN.json and styles/en.json. */
function publishedStyles(): Plugin {
  return {
    name: 'published-styles',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof import('./src/map/style/published')>('./src/map/style/published.ts', { root: import.meta.dirname, resolve: { alias }, configFile: false });
      for (const language of ['zh-CN', 'en'] as const)
        this.emitFile({ type: 'asset', fileName: `styles/${language}.json`, source: JSON.stringify(module.publishedStyle(language)) });
    },
  };
}

/** Names what every visit needs in the page itself, so that no script has to run before it is fetched. */
function preloads(...names: string[]): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const files = chunks.filter(({ name, isEntry }) => names.includes(name) && !isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]);
        const missing = [...new Set(files)].filter((file) => !html.includes(file));
        return missing.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' }));
      },
    },
  };
}

const splitting = [
  { name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ },
  { name: 'vue', test: /node_modules[\\/](@?vue|@intlify|pinia)/ },
  // What most views share comes with the first, in one file instead of dozens.
  { name: 'shared', test: /src[\\/](?!i18n[\\/]words|main|shell[\\/]permalink)|node_modules[\\/](element-plus|@vueuse|lodash)/, minShareCount: 4 },
];

/** Puts a smaller .br and .gz beside what gets smaller by it, which the host sends instead of packing anew for each reader. */
function packed(): Plugin {
  const least = 1024;
  const encodings = [
    ['.br', promisify(brotliCompress), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }],
    ['.gz', promisify(gzip), { level: constants.Z_BEST_COMPRESSION }],
  ] as const;
  return {
    name: 'packed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(m?js|css|html|svg)$/.test(file))) {
        const content = await readFile(`${dir}/${name}`);
        if (content.length < least) continue;
        for (const [extension, pack, options] of encodings) await writeFile(`${dir}/${name}${extension}`, await pack(content, options));
      }
    },
  };
}

export default defineConfig({
  plugins: [vue(), publishedStyles(), preloads('mount', 'App', 'createMap'), packed(), Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] })],
  resolve: { alias },
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: host, ws: true }, '/tiles': host, '/auth': host, '/exports': host, '/reports': host, '/report-editions': host } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      output: { codeSplitting: { groups: splitting } },
    },
  },
  // Components of Element Plus bring their CSS, which only Vite can read.
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/words.ts'], server: { deps: { inline: ['element-plus'] } } },
});
