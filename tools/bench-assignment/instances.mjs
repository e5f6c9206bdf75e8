import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemFromInstance, readInstance } from '../../libs/domain/dist/assignment/index.js';
import { randomFrom } from '../../libs/domain/dist/assignment/random.js';
import { root } from '../root.mjs';

const shared = new URL('../shared/data/assignment/', root);

/** What a file beside the checkout holds; undefined, and said, where it is absent. */
export const sharedFile = (name) => {
  const file = fileURLToPath(new URL(`${name}.json`, shared));
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.log(`  ABSENT ${name}: ${file} is not beside this checkout`);
  return undefined;
};

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

/** A round with everything: seats, organisations, conflicts, minimum loads, locked and forbidden pairs, days away. */
export const drawnRound = (submissions, reviewers, seed) => {
  const random = randomFrom(seed);
  const below = (n) => Math.floor(random() * n);
  const list = (length, each) => Array.from({ length }, (_, index) => each(index));
  const kinds = ['clinician', 'methodologist', 'economist', 'patient_representative'];
  const reviewerOrganisation = list(reviewers, () => `organisation ${below(30)}`);
  const fields = list(reviewers, () => list(8, () => random()));
  const affinity = list(submissions, () => {
    const wants = list(8, () => random() ** 3);
    const own = `organisation ${below(30)}`;
    return list(reviewers, (r) => (reviewerOrganisation[r] === own || random() < 0.02 ? null : Math.floor(1e5 * wants.reduce((sum, want, k) => sum + want * fields[r][k], 0) * (0.5 + random()))));
  });
  const free = (p, r) => affinity[p][r] !== null;
  return {
    scale: 100_000,
    quorum: list(submissions, () => 3),
    loadMin: list(reviewers, () => 1),
    loadMax: list(reviewers, () => 6),
    affinity,
    reviewerCategory: list(reviewers, (r) => (r % 10 === 9 ? [kinds[0], kinds[1]] : kinds[[0, 0, 0, 0, 1, 1, 1, 2, 3][r % 10]])),
    categoryMin: { clinician: 1, methodologist: 1 },
    reviewerOrganisation,
    maxPerOrganisation: 1,
    lockedPairs: list(10, (p) => [p, list(reviewers, (r) => (r + p * 7) % reviewers).find((r) => free(p, r))]),
    forbiddenPairs: list(20, (k) => [20 + k, (k * 5) % reviewers]),
    reviewerUnavailable: list(reviewers, (r) => (r % 15 === 0 ? [{ from: '2027-01-10', to: '2027-01-20' }] : [])),
    submissionDays: list(submissions, (p) => (p % 2 === 0 ? { from: '2027-01-18', to: '2027-01-29' } : null)),
  };
};
