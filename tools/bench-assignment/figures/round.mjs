import { assignTotal, problemFromInstance, readInstance } from '../../../libs/domain/dist/assignment/index.js';
import { randomFrom } from '../../../libs/domain/dist/assignment/random.js';
import { drawnRound } from '../drawn-round.mjs';
import { timed, within } from '../report.mjs';

export const title = 'A round of 200 submissions × 150 reviewers, drawn, with everything';

export const measure = async (show) => {
  for (const seed of [1, 2, 3]) {
    for (const [what, ignore, limit] of [['all constraints', [], 3], ['seats of categories alone', ['organisations'], 0.2]]) {
      const problem = problemFromInstance(readInstance(drawnRound(200, 150, randomFrom(seed))), { ignore: new Set(ignore) });
      const { answer, seconds } = await timed(() => assignTotal(problem, within()));
      show({ instance: `drawn with ${seed}, ${what}`, seconds, reached: `${answer.status}, total ${answer.total}, ${answer.certificate?.violated ?? answer.cause?.message} violations`, asks: `optimal, ≤ ${limit} s`, met: answer.status === 'optimal' && answer.certificate.violated === 0 && seconds <= limit });
    }
  }
};
