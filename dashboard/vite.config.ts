import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import Components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vitest/config';

// The host answers everything that is not a file of the dashboard.
const host = process.env.MAP_HOST ?? 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [vue(), Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { host: '127.0.0.1', proxy: { '/graphql': host, '/tiles': host } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ }, { name: 'vendor', test: /node_modules/ }] } },
    },
  },
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'] },
});
