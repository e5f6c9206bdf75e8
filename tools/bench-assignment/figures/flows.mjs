import { assignTotal, problemFromInstance, readInstance } from '../../../libs/domain/dist/assignment/index.js';
import { expectedOf, sharedFile, sharedProblem } from '../instances.mjs';
import { byHighs } from '../peers.mjs';
import { quickest, timed, within } from '../report.mjs';

export const title = 'Flows to the unit, proved; the health instances with all constraints';

const LIMIT = 5;

export const measure = async (show) => {
  const expected = expectedOf();
  for (const name of ['midl-up', 'midl-lo-up', 'preflib1', 'preflib3', 'aamas2015']) {
    const problem = sharedProblem(name);
    if (!problem) continue;
    const { answer, seconds } = await quickest(3, () => assignTotal(problem, within()));
    const { optimum } = expected[name];
    show({ instance: name, seconds, ...proved(answer, optimum) });
    const peer = byHighs(problem, 60);
    show({ instance: '  the highs package', seconds: peer.seconds, reached: `total ${peer.total}` });
  }
  for (const name of ['health-s', 'health-m']) {
    const value = sharedFile(name);
    if (!value) continue;
    for (const [key, ignore] of [['optimumLoadsOnly', ['categories', 'organisations']], ['optimumWithCategories', ['organisations']], ['optimumAllConstraints', []]]) {
      const { answer, seconds } = await timed(() => assignTotal(problemFromInstance(readInstance(value), { ignore: new Set(ignore) }), within()));
      const { reached, asks, met } = proved(answer, expected[name][key], key === 'optimumAllConstraints');
      show({ instance: `${name}, ${key}`, seconds, reached, asks: `${asks}, ≤ ${LIMIT} s`, met: met && seconds <= LIMIT });
    }
  }
  const impossible = sharedProblem('health-infeasible');
  if (!impossible) return;
  const { answer, seconds } = await timed(() => assignTotal(impossible, within()));
  show({ instance: 'health-infeasible', seconds, reached: `${answer.status}: ${answer.cause?.message}`, asks: 'the cause, ≤ 1 s', met: answer.status === 'infeasible' && answer.cause.need > answer.cause.have && seconds <= 1 });
};

/** With seats and organisations together the prices alone need not prove it. */
const proved = ({ status, total, certificate }, optimum, mixed = false) => ({
  reached: `${status}, total ${total}, dual ${certificate?.dualObjective}, ${certificate?.violated} violations`,
  asks: `${optimum}, proved`,
  met: status === 'optimal' && total === optimum && certificate.violated === 0 && (mixed || certificate.dualObjective === optimum),
});
