import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** Vite's own CSS minifier fails on nhsuk-frontend: Sass compresses instead. */
export default defineConfig({
  plugins: [reactRouter()],
  build: { cssMinify: false, sourcemap: false },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'], quietDeps: true, style: 'compressed' } as object } },
  resolve: { conditions: ['@waymark/source', 'module', 'browser', 'development|production'] },
  ssr: { noExternal: ['gql.tada'], resolve: { conditions: ['@waymark/source', 'module', 'node', 'development|production'] } },
});
