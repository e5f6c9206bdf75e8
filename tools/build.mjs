import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { webHasSource, webIsBuilt } from './web-build.mjs';

/** Installs the packages of package-lock.json. @returns whether that succeeded; what went wrong is shown */
export const install = () => {
  console.log('Installing packages');
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath; // set where npm started us: the same npm, whatever the path holds
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...words]) : run('npm', words, { shell: process.platform === 'win32' });
};

/** Compiles what changed, all or some projects. @returns whether that succeeded; errors are shown */
export const build = (...projects) => run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', ...projects]);

/** Builds the pages of the web app and the list of their documents, where something changed. @returns whether that succeeded; errors are shown */
export const buildWeb = () => {
  if (!webHasSource() || webIsBuilt()) return true;
  const pages = runQuietly(process.execPath, [reactRouter, 'build', '--logLevel', 'error'], { cwd: fileURLToPath(new URL('apps/web/', root)) });
  // the list of documents is written last: by it whoever starts sees that all is built
  return pages && ['tools/compress-assets.mjs', 'tools/persist-documents.mjs'].every((tool) => runQuietly(process.execPath, [tool], { cwd: fileURLToPath(root) }));
};

const reactRouter = fileURLToPath(new URL('node_modules/@react-router/dev/bin.js', root));

/** Runs a program whose chatter tells nothing unless it fails. */
const runQuietly = (program, words, options) => {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', ...options });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
};

/** Runs a program at the root. What it prints goes to our error output: it is about us, not from the product. */
const run = (program, words, options = {}) =>
  spawnSync(program, words, { cwd: fileURLToPath(root), stdio: ['ignore', 2, 2], ...options }).status === 0;
