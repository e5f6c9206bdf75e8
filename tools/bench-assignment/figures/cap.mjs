import { assignCapped } from '../../../libs/domain/dist/assignment/index.js';
import { sharedFile, sharedProblem } from '../instances.mjs';
import { timed, within } from '../report.mjs';

export const title = 'Probabilities under a cap, aamas2015';

const LIMIT = 0.2;
/** The published caps are halves of halves; .44141 and the others are how they are printed. */
const PUBLISHED = [[0.44140625, 0.799914], [0.8046875, 0.950103], [0.919921875, 0.979998]];

export const measure = async (show) => {
  const expected = sharedFile('expected');
  const problem = expected && sharedProblem('aamas2015');
  if (!problem) return;
  for (const round of ['first', 'again']) {
    for (const [cap, quality] of PUBLISHED) {
      const { answer, seconds } = await timed(() => assignCapped(problem, cap, within()));
      const share = answer.fractionalTotal / expected.aamas2015.optimum;
      show({ instance: `cap ${cap}, ${round}`, seconds, reached: `${answer.status}, ${share.toFixed(7)} of the optimum, ${answer.certificate?.violated} violations in the draw`, asks: `${quality}, ≤ ${LIMIT} s`, met: Math.abs(share - quality) < 5.1e-7 && answer.certificate.violated === 0 && seconds <= LIMIT });
    }
  }
};
