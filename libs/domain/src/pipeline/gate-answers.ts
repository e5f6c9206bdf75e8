import type { GateAnswer, Rubric } from '../rubric/index.ts';
import type { Stage } from './definition.ts';
import type { EvaluationFacts, ReviewFact } from './facts.ts';
import type { PipelineState } from './state.ts';

/**
 * Answers to a rubric's gates that count on the current stage run, by gate: one per deciding person. Where the
 * stage takes answers over from an earlier one, a decider's answer from the latest run of that stage stands until
 * the same person changes it here.
 */
export const gateAnswersOf = (
  stage: Stage,
  state: PipelineState,
  rubric: Rubric,
  facts: EvaluationFacts,
): Record<string, GateAnswer[]> => {
  const from = stage.gateAnswersFrom?.stage;
  const latest = state.runs.filter((run) => run.stage === from).at(-1)?.run;
  const counted = (facts.reviews ?? []).filter(counts);
  const earlier = counted.filter((review) => review.stage === from && review.run === latest);
  const here = counted.filter((review) => review.stage === state.stage && review.run === state.run);
  return Object.fromEntries(
    rubric.gates.map((gate) => {
      const byPerson = new Map<string, GateAnswer>();
      for (const review of [...earlier, ...here]) {
        const answer = gate.decidedByRoles.includes(review.role) ? review.gates[gate.id] : undefined;
        if (answer) byPerson.set(review.reviewer, answer);
      }
      return [gate.id, [...byPerson.values()]];
    }),
  );
};

/** Only submitted, unrecused and unconflicted reviews count. */
export const counts = (review: ReviewFact): boolean =>
  review.state === 'submitted' && !review.recused && !review.conflicted;
