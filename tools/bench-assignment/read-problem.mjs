import { readFileSync } from 'node:fs';

/** Reads back what `writeProblem` wrote. */
export const readProblem = (file) => {
  const { buffer, byteOffset } = readFileSync(file);
  let at = byteOffset;
  const next = (Kind, count) => {
    const part = new Kind(buffer, at, count);
    at += part.byteLength;
    return part;
  };
  const [submissions, reviewers, count] = next(Int32Array, 3);
  const [quorum, loadMin, loadMax] = [next(Int32Array, submissions), next(Int32Array, reviewers), next(Int32Array, reviewers)];
  const start = next(Int32Array, submissions + 1);
  const affinity = next(Int32Array, count);
  return { quorum, loadMin, loadMax, pairs: { start, affinity, reviewer: next(Uint16Array, count) } };
};
