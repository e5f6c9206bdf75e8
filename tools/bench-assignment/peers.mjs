import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import loadHighs from 'highs';

const highs = await loadHighs();

/** The same problem without seats and organisations as the `highs` package solves it: a row for each submission and reviewer. */
export const byHighs = ({ quorum, loadMin, loadMax, pairs: { start, reviewer, affinity } }, seconds) => {
  const [submissions, count] = [quorum.length, reviewer.length];
  const indices = new Int32Array(2 * count);
  for (let p = 0; p < submissions; p += 1) {
    for (let place = start[p]; place < start[p + 1]; place += 1) {
      indices[2 * place] = p;
      indices[2 * place + 1] = submissions + reviewer[place];
    }
  }
  const largest = affinity.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return highs.withModel((solver) => {
    const began = performance.now();
    solver.passModel({
      numCols: count,
      numRows: submissions + loadMax.length,
      colCost: Float64Array.from(affinity, (value) => -value / largest),
      colLower: new Float64Array(count),
      colUpper: new Float64Array(count).fill(1),
      rowLower: [...quorum, ...loadMin],
      rowUpper: [...quorum, ...loadMax],
      matrix: { format: 'csc', numRows: submissions + loadMax.length, numCols: count, starts: Int32Array.from({ length: count + 1 }, (_, k) => 2 * k), indices, values: new Float64Array(2 * count).fill(1) },
    });
    solver.options.set('output_flag', false);
    solver.options.set('time_limit', seconds);
    solver.run();
    const { colValue } = solver.getSolution();
    const optimal = solver.getModelStatus() === highs.constants.modelStatus.optimal;
    const total = optimal ? Math.round(affinity.reduce((sum, value, place) => sum + value * Math.round(colValue[place]), 0)) : undefined;
    return { total, seconds: (performance.now() - began) / 1000 };
  });
};

/** Writes a problem as `lemon.cpp` and `solve-file.mjs` read it. */
export const writeProblem = (file, { quorum, loadMin, loadMax, pairs: { start, reviewer, affinity } }) => {
  const out = openSync(file, 'w');
  for (const part of [Int32Array.of(quorum.length, loadMin.length, reviewer.length), quorum, loadMin, loadMax, start, affinity, reviewer]) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    for (let at = 0; at < bytes.length; at += writeSync(out, bytes, at));
  }
  closeSync(out);
};

/** A folder that is gone afterwards. */
export const inFolder = async (run) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const source = fileURLToPath(new URL('lemon.cpp', import.meta.url));

/** LEMON's network simplex, compiled here; undefined, and said, where there is no compiler or no `liblemon-dev`. */
export const lemonIn = (folder) => {
  const program = join(folder, 'lemon');
  const { status, error } = spawnSync('g++', ['-O2', '-o', program, source, '-llemon'], { encoding: 'utf8' });
  if (error || status !== 0) {
    console.log('  ABSENT LEMON: g++ or liblemon-dev is not installed, so that there is nothing to compare with');
    return undefined;
  }
  return (file) => JSON.parse(spawnSync(program, [file], { encoding: 'utf8' }).stdout);
};

/** Our solver in a process of its own, so that its memory is that of the problem alone. */
export const bySolver = (file) => {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('solve-file.mjs', import.meta.url)), file], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};
