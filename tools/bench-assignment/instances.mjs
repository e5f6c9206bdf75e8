import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemFromInstance, readInstance } from '../../libs/domain/dist/assignment/index.js';
import { randomFrom } from '../../libs/domain/dist/assignment/random.js';
import { root } from '../root.mjs';

const shared = new URL('../shared/data/assignment/', root);
const own = new URL('libs/testing/vectors/assignment/', root);

/** What a file that the product carries, or one beside the checkout, holds; undefined, and said, where it is absent. */
export const sharedFile = (name) => {
  const file = fileURLToPath(new URL(`${name}.json`, name.startsWith('health-') ? own : shared));
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.log(`  ABSENT ${name}: ${file} is not beside this checkout`);
  return undefined;
};

/** What is expected of instances: of those that the product carries, and of those beside the checkout where they are there. */
export const expectedOf = () => ({ ...JSON.parse(readFileSync(new URL('expected.json', own), 'utf8')), ...sharedFile('expected') });

/** The problem of such a file. */
export const sharedProblem = (name, asked) => {
  const value = sharedFile(name);
  return value && problemFromInstance(readInstance(value), asked);
};

/**
 * Submissions with three reviewers each, who take up to six. Affinities are products of two draws, so that few are large.
 * @param each pairs of a submission, drawn; where left out all pairs but one of 150
 */
export const drawn = (submissions, reviewers, seed, each) => {
  const random = randomFrom(seed);
  const most = submissions * (each ?? reviewers);
  const start = new Int32Array(submissions + 1);
  const reviewer = new Uint16Array(most);
  const affinity = new Int32Array(most);
  let count = 0;
  const add = (r) => {
    reviewer[count] = r;
    affinity[count] = Math.floor(random() * random() * 1e6);
    count += 1;
  };
  for (let p = 0; p < submissions; p += 1) {
    if (each === undefined) {
      for (let r = 0; r < reviewers; r += 1) if (random() >= 0.0067) add(r);
    } else {
      const own = new Set();
      while (own.size < each) own.add(Math.floor(random() * reviewers));
      for (const r of [...own].sort((a, b) => a - b)) add(r);
    }
    start[p + 1] = count;
  }
  return { quorum: new Int32Array(submissions).fill(3), loadMin: new Int32Array(reviewers), loadMax: new Int32Array(reviewers).fill(6), pairs: { start, reviewer: reviewer.subarray(0, count), affinity: affinity.subarray(0, count) } };
};
