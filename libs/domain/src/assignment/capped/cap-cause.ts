import { type Cause } from '../cause/cause.ts';
import { type CauseFacts, type RelaxationFacts } from '../cause/cause-facts.ts';
import { causeMessage, relaxationMessage } from '../cause/cause-words.ts';
import { optimise, type Shares } from '../flow/solve-flow.ts';
import { type Problem } from '../problem.ts';

/** The cause where all would be possible without the cap. */
export const capCause = (problem: Problem, { units, most }: Shares, lacking: number): Cause => {
  const need = problem.quorum.reduce((sum, quorum) => sum + quorum, 0);
  const have = Math.floor((need - lacking) * 1000) / 1000;
  const least = leastCap(problem, { units, most });
  const facts: CauseFacts = { kind: 'cap', cap: most / units, need, have };
  const relaxation: RelaxationFacts = { kind: 'raise-cap', to: least ?? null };
  return {
    message: causeMessage(facts),
    facts,
    need,
    have,
    members: { submissions: Array.from(problem.quorum.keys()), reviewers: Array.from(problem.loadMax.keys()) },
    relaxation: { units: least === undefined ? 1 : Math.ceil(lacking), message: relaxationMessage(relaxation), facts: relaxation },
  };
};

/** The least cap that is possible, in parts of the given one's, by halves; undefined where none is. */
const leastCap = (problem: Problem, { units, most }: Shares): number | undefined => {
  const free = { ...problem, pairs: { ...problem.pairs, affinity: new Int32Array(problem.pairs.reviewer.length) } };
  const fine = units * Math.max(1, Math.floor(10_000 / units));
  const possible = (cap: number): boolean => optimise(free, { units: fine, most: cap }, () => false).simplex.unplaced() === 0;
  let low = Math.floor((most * fine) / units);
  let high = fine;
  if (!possible(high)) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (possible(middle)) high = middle;
    else low = middle;
  }
  return high / fine;
};
