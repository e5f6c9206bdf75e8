import { assignFair } from '../../../libs/domain/dist/assignment/index.js';
import { sharedFile, sharedProblem } from '../instances.mjs';
import { timed, within } from '../report.mjs';

export const title = 'The worst submission first, then the largest total';

/** [instance, deadline in seconds, least total]; the largest total possible where there is none. */
const ASKED = [['midl-up', 1], ['midl-lo-up', 1, 139.2e9], ['midl-lo-up', 20, 141.2e9]];

export const measure = async (show) => {
  const expected = sharedFile('expected');
  if (!expected) return;
  for (const [name, deadline, least] of ASKED) {
    const problem = sharedProblem(name);
    if (!problem) continue;
    const { maxMinPaper, optimumAtMaxMin } = expected[name];
    const wanted = least ?? optimumAtMaxMin;
    const { answer, seconds } = await timed(() => assignFair(problem, within(deadline)));
    show({
      instance: `${name}, deadline ${deadline} s`,
      seconds,
      reached: `${answer.status}, worst ${answer.worst / 1e9}, total ${answer.total / 1e9}, bound ${answer.bound.worst / 1e9} and ${answer.bound.total / 1e9}`,
      asks: `worst ${maxMinPaper / 1e9}, total ≥ ${wanted / 1e9}`,
      met: answer.worst === maxMinPaper && answer.total >= wanted,
    });
  }
};
