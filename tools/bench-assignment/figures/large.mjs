import { join } from 'node:path';
import { solveFlow } from '../../../libs/domain/dist/assignment/flow/solve-flow.js';
import { drawn } from '../instances.mjs';
import { byHighs, bySolver, inFolder, lemonIn, writeProblem } from '../peers.mjs';

export const title = '5,000 submissions × 3,000 reviewers, drawn';

/** Seconds that the peer gets before it is given up. */
const PATIENCE = 300;

export const measure = (show) =>
  inFolder((folder) => {
    const file = join(folder, 'problem');
    const lemon = lemonIn(folder);
    const sparse = drawn(5000, 3000, 12_345, 40);
    writeProblem(file, sparse);
    const own = quickestOf(3, () => bySolver(file));
    const rival = lemon && quickestOf(3, () => lemon(file));
    const highs = byHighs(sparse, PATIENCE);
    const here = quickestOf(3, () => solvedHere(sparse));
    show({ instance: 'sparse, 200,000 pairs', seconds: own.seconds, reached: `${wordsOf(own)}, in a process of its own`, asks: 'certified', met: isProved(own) });
    const ratio = here.seconds / highs.seconds;
    show({ instance: '  the highs package', seconds: highs.seconds, reached: `total ${highs.total ?? `none in ${PATIENCE} s`}; ours in the same process takes ${here.seconds.toFixed(3)} s, ${ratio.toFixed(4)} of it`, asks: '≤ 0.05', met: ratio <= 0.05 && (highs.total === undefined || highs.total === own.total) });
    if (rival) show({ instance: '  LEMON', ...beside(here, rival, 2) });
    writeProblem(file, drawn(5000, 3000, 777));
    const dense = bySolver(file);
    show({ instance: 'dense, 14.9 million pairs', seconds: dense.seconds, reached: `${wordsOf(dense)}, ${dense.megabytes} MB`, asks: 'certified, < 450 MB', met: isProved(dense) && dense.megabytes < 450 });
    if (lemon) show({ instance: '  LEMON', ...beside(dense, lemon(file), 0.3) });
  });

const solvedHere = (problem) => {
  const began = performance.now();
  const { total } = solveFlow(problem);
  return { total, seconds: (performance.now() - began) / 1000 };
};

const isProved = ({ optimal, total, dualObjective, unplaced, violated }) => optimal && total === dualObjective && unplaced + violated === 0;

const wordsOf = ({ total, dualObjective, violated }) => `total ${total}, dual ${dualObjective}, ${violated} violations`;

/**
 * Judged are both from the problem in lists to the answer, as each builds what it needs; the ratio to LEMON's search alone,
 * once its graph stands, is told beside it.
 */
const beside = (own, rival, most) => {
  const whole = rival.built + rival.seconds;
  const ratio = own.seconds / whole;
  return { seconds: whole, reached: `total ${rival.total}, its search alone ${rival.seconds} s; ours takes ${ratio.toFixed(3)} of building and search, ${(own.seconds / rival.seconds).toFixed(3)} of the search alone`, asks: `≤ ${most} of building and search`, met: ratio <= most && rival.total === own.total };
};

const quickestOf = (rounds, run) => Array.from({ length: rounds }, run).sort((a, b) => a.seconds - b.seconds)[0];
