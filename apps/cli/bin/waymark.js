#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Neither a refusal (1) nor a fault of the caller (2): EX_SOFTWARE of sysexits.h. */
const OWN_FAULT = 70;

/** A fresh checkout has no `dist` yet. Standard output belongs to the JSON of the command, so that the build goes to standard error. */
const build = () => {
  process.stderr.write('waymark: building, this takes a minute the first time\n');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  spawnSync(npx, ['tsc', '-b'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
};

if (!existsSync(main)) build();
if (existsSync(main)) {
  await import(main.href).catch((error) => {
    process.stderr.write(`waymark: cannot start: ${error.message}\nRun \`npm ci\` and \`npx tsc -b\` in the root folder.\n`);
    process.exitCode = OWN_FAULT;
  });
} else {
  process.stderr.write('waymark: the build failed: run `npm ci` and `npx tsc -b` in the root folder and mend what it says\n');
  process.exitCode = OWN_FAULT;
}
