import { type Problem } from '../problem.ts';
import { type Cause } from './cause.ts';
import { type CauseFacts, type RelaxationFacts } from './cause-facts.ts';
import { causeMessage, relaxationMessage } from './cause-words.ts';
import { numberOf } from './words.ts';

/** Why submissions are impossible whoever comes: the seats of categories are more than the quorum. Undefined where none is so. */
export const quorumCause = (problem: Problem): Cause | undefined => {
  const { quorum, categories } = problem;
  if (!categories) return undefined;
  const need = categories.least.reduce((sum, least) => sum + least, 0);
  const submissions = Array.from(quorum.keys()).filter((p) => quorum[p]! < need);
  const [first] = submissions;
  if (first === undefined) return undefined;
  const [submission, have, others] = [numberOf(problem, first), quorum[first]!, submissions.length - 1];
  const facts: CauseFacts = { kind: 'quorum', submission, categories: categories.names.filter((_, category) => categories.least[category]! > 0), need, have, others };
  const relaxation: RelaxationFacts = { kind: 'raise-quorum', submission, by: need - have, others };
  return {
    message: causeMessage(facts),
    facts,
    need,
    have,
    members: { submissions, reviewers: [] },
    relaxation: { units: submissions.reduce((sum, p) => sum + need - quorum[p]!, 0), message: relaxationMessage(relaxation), facts: relaxation },
  };
};
