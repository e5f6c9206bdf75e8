import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** What at least so many routes load goes into one file: it compresses better than many small ones. */
const SHARED_BY = 24;

/** The package exports its development build alone, with warnings that nobody reads in production: browsers get the other one. */
const OF_BROWSERS = [
  { find: /^react-router$/, replacement: fileURLToPath(new URL('../../node_modules/react-router/dist/production/index.mjs', import.meta.url)) },
  { find: /^react-router\/dom$/, replacement: fileURLToPath(new URL('../../node_modules/react-router/dist/production/dom-export.mjs', import.meta.url)) },
];

/** Vite's own CSS minifier fails on nhsuk-frontend: Sass compresses instead. */
export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [reactRouter()],
  build: {
    cssMinify: false,
    sourcemap: false,
    ...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: /apps\/web\/app\//, minShareCount: SHARED_BY }] } } } }),
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'], quietDeps: true, style: 'compressed' } as object } },
  resolve: { alias: command === 'build' && !isSsrBuild ? OF_BROWSERS : [], conditions: ['@waymark/source', 'module', 'browser', 'development|production'] },
  ssr: { noExternal: ['gql.tada'], resolve: { alias: command === 'build' && !isSsrBuild ? OF_BROWSERS : [], conditions: ['@waymark/source', 'module', 'node', 'development|production'] } },
}));
