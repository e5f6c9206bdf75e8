import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** What at least so many routes load goes into one file: it compresses better than many small ones. */
const SHARED_BY = 24;

/** Vite's own CSS minifier fails on nhsuk-frontend: Sass compresses instead. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  build: {
    cssMinify: false,
    sourcemap: false,
    ...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: /apps\/web\/app\//, minShareCount: SHARED_BY }] } } } }),
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'], quietDeps: true, style: 'compressed' } as object } },
  resolve: { conditions: ['@waymark/source', 'module', 'browser', 'development|production'] },
  ssr: { noExternal: ['gql.tada'], resolve: { conditions: ['@waymark/source', 'module', 'node', 'development|production'] } },
}));
