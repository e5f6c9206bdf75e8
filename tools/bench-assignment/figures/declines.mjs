import { assignTotal, baselineOf, problemFromInstance, readInstance, repair, repairFrom } from '../../../libs/domain/dist/assignment/index.js';
import { drawn, expectedOf, sharedFile } from '../instances.mjs';
import { timed, within } from '../report.mjs';

export const title = 'Repair after declines, all other pairs in their places';

const DECLINES = 1000;
const LIMIT = 0.005;

export const measure = async (show) => {
  const problem = drawn(5000, 3000, 12_345, 40);
  const { assignment } = await assignTotal(problem, within());
  const prepared = await timed(() => baselineOf(problem, assignment));
  show({ instance: '5,000 × 3,000: looking through', seconds: prepared.seconds, reached: `${assignment.length} pairs of the baseline, once` });
  const times = [];
  let proved = 0;
  for (let k = 0; k < DECLINES; k += 1) {
    const { answer, seconds } = await timed(() => repairFrom(prepared.answer, [assignment[(k * 7919) % assignment.length]], within()));
    times.push(seconds);
    if (answer.status === 'optimal' && answer.certificate.violated === 0 && answer.total === answer.certificate.dualObjective) proved += 1;
  }
  times.sort((a, b) => a - b);
  const [median, high] = [times[DECLINES / 2], times[Math.ceil(DECLINES * 0.99) - 1]];
  show({ instance: `one decline each, ${DECLINES} times`, seconds: high, reached: `${proved} proved; median ${(1000 * median).toFixed(2)} ms, p99 ${(1000 * high).toFixed(2)} ms`, asks: 'all proved, p99 ≤ 5 ms', met: proved === DECLINES && high <= LIMIT });
  const expected = expectedOf();
  for (const name of ['health-s', 'health-m']) {
    const value = sharedFile(name);
    if (!value) continue;
    const instance = readInstance(value);
    const { baselineAssignment, declines } = instance;
    const locked = await timed(() => repair(problemFromInstance(instance), baselineAssignment, declines, within()));
    const free = await timed(() => assignTotal(problemFromInstance(instance, { forbidden: declines }), within()));
    const { afterDeclines_lockedOptimum, afterDeclines_freeOptimum } = expected[name];
    show({ instance: `${name}, ${declines.length} declines, locked`, seconds: locked.seconds, reached: `${locked.answer.status}, total ${locked.answer.total}`, asks: afterDeclines_lockedOptimum, met: locked.answer.total === afterDeclines_lockedOptimum });
    show({ instance: `${name}, ${declines.length} declines, free`, seconds: free.seconds, reached: `${free.answer.status}, total ${free.answer.total}`, asks: afterDeclines_freeOptimum, met: free.answer.total === afterDeclines_freeOptimum });
  }
};
