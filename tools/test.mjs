// `npm test`: build, lint and every test, each in spite of the others' failures. The last line is the sum.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutBrowser } from './browser.mjs';
import { build, buildWeb } from './build.mjs';
import { countJest, countPart, lastLine, sum } from './counts.mjs';
import { complaintAboutNode } from './node-version.mjs';
import { root } from './root.mjs';

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  console.log(lastLine(countPart(false)));
  process.exit(1);
}

// WAYMARK_BUILT: the test cluster need not build again. WAYMARK_TOGETHER: the tests of a folder of the API are one file. WAYMARK_WAYS: of the four ways of each journey the one that
// differs most; `npm run journeys` goes all four, the whole pathway, every form and what is said when something is done, words that browsers keep, print, motion and colours, and looks at each page at 390 px too: that takes too long for every run
const env = { ...process.env, NX_DAEMON: 'false', WAYMARK_BUILT: '1', WAYMARK_TOGETHER: '1', WAYMARK_WAYS: 'without JavaScript' };
const options = { cwd: fileURLToPath(root), env, stdio: ['ignore', 'inherit', 'inherit'] };
const node = (...words) => spawnSync(process.execPath, words, options).status;

/** Lints in a process of its own. @returns waits for its end, shows what it said, and gives whether all is in order */
const startLint = (...words) => {
  const linter = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [linter.stdout, linter.stderr]) stream.on('data', (some) => said.push(some));
  const ended = new Promise((resolve) => linter.once('close', resolve));
  return async () => {
    const status = await ended;
    process.stdout.write(Buffer.concat(said));
    return status === 0;
  };
};

/** Nicer than usual, in the words of POSIX. */
const BEHIND = 5;

const typesOfPages = () => {
  const inWeb = { ...options, cwd: fileURLToPath(new URL('apps/web/', root)) };
  const run = (...words) => spawnSync(process.execPath, words, inWeb).status === 0;
  return run('../../node_modules/@react-router/dev/bin.js', 'typegen') && run('../../node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
};

const jest = () =>
  counted((file) => node('--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${file}`));

/** Loads the demonstration that the journeys go through, and waits: loading leaves a third of the processors free. @returns begins them; what that returns shows what they said, and counts */
const startJourneys = () => {
  const lacking = withoutBrowser();
  if (lacking) {
    return async () => () => {
      console.log(lacking.words);
      return { passed: lacking.passed, failed: lacking.failed };
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'waymark-results-'));
  const [file, said] = [join(folder, 'results.json'), join(folder, 'said.txt')];
  const words = ['tools/journeys.mjs', '--when-told', '--ci', '--json', `--outputFile=${file}`, '--testPathIgnorePatterns=the-whole-pathway|empty-forms|done.gate|preferences|kept-words|save-state'];
  const saying = openSync(said, 'w'); // a file, as nobody reads a pipe while the tests run
  const running = spawn(process.execPath, words, { ...options, stdio: ['ignore', saying, saying, 'ipc'] });
  closeSync(saying);
  const ended = new Promise((resolve) => running.once('close', resolve));
  return async () => {
    if (running.connected) await new Promise((sent) => running.send('go', sent)); // before the tests block this process
    return async () => {
      const status = await ended;
      process.stdout.write(readFileSync(said));
      const counts = countJest(() => JSON.parse(readFileSync(file, 'utf8')), status);
      rmSync(folder, { recursive: true });
      return counts;
    };
  };
};

/** Runs Jest and counts what it wrote. */
const counted = (run) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-results-'));
  const file = join(folder, 'results.json');
  try {
    const status = run(file);
    return countJest(() => JSON.parse(readFileSync(file, 'utf8')), status);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const counts = [];
const part = async (name, run) => {
  console.log(`\n== ${name} ==`);
  const started = performance.now();
  counts.push({ name, ...(await run()), seconds: Math.round((performance.now() - started) / 1000) });
};

await part('build', () => countPart(build()));
const lint = startLint('node_modules/eslint/bin/eslint.js', '.'); // beside the next two: each of the three uses one processor
await part('web', () => countPart(buildWeb()));
await part('types of pages', () => countPart(typesOfPages()));
const journeys = startJourneys(); // loads beside both linters, which leave it one processor
await part('lint', async () => countPart(await lint()));
await part('lint of promises', async () => countPart(await startLint('node_modules/oxlint/bin/oxlint', '--type-aware')()));
const journeysEnd = await journeys(); // beside the tests: they wait for the browser, the tests for nothing, and leave a third of the processors free
setPriority(BEHIND); // the tests take what the journeys leave: these are one after another, and would be what is waited for at the end
await part('tests', jest);
await part('journeys', journeysEnd);

console.log('\n== summary ==');
for (const { name, passed, failed, skipped, seconds } of counts)
  console.log(`${name}: ${lastLine({ passed, failed })}${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`);
const total = sum(counts);
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
