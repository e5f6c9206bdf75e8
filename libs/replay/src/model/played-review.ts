import type { Criterion, CriterionAnswer, GateAnswer, Rubric } from '@waymark/domain/rubric';
import type { SeededRandom } from './seeded-random.ts';
import { gateReason, markReason } from './simulated-reasons.ts';

export interface PlayedAnswer {
  value: CriterionAnswer;
  reason: string;
  citations: { question: string }[];
  confidence: 'low' | 'medium' | 'high';
}

/** The answers of one review, in the shape in which they are submitted. Every reason says that it is simulated. */
export interface PlayedReview {
  criteria: Record<string, PlayedAnswer>;
  gates: Record<string, { answer: GateAnswer; reason: string }>;
}

/** Always asked and never hidden, so it can be cited where a criterion names no question of its own. */
const CITED_ELSE = 'summary';

/** Writes the reasons and citations around the marks of one seat; an asked criterion without a mark does not apply. */
export const playedReview = (seat: {
  rubric: Rubric;
  criteria: readonly Criterion[];
  marks: ReadonlyMap<string, number | 'cannot-assess'>;
  gates: ReadonlyMap<string, GateAnswer>;
  citable: readonly string[] | undefined;
  random: SeededRandom;
}): PlayedReview => {
  const { rubric, random } = seat;
  const answer = (criterion: Criterion): PlayedAnswer => {
    const value = seat.marks.get(criterion.id) ?? 'not-applicable';
    const cites = typeof value === 'number' && value >= rubric.justification.citationsRequiredFrom;
    const question = criterion.readFirst.find((id) => seat.citable?.includes(id) ?? true) ?? CITED_ELSE;
    return {
      value,
      reason: markReason(rubric, criterion, value, random),
      citations: cites ? [{ question }] : [],
      confidence: random.pick(['low', 'medium', 'medium', 'high'] as const),
    };
  };
  const gate = ([id, given]: [string, GateAnswer]) => {
    const asked = rubric.gates.find((candidate) => candidate.id === id);
    return asked ? [[id, { answer: given, reason: gateReason(rubric, asked, given, random) }] as const] : [];
  };
  return {
    criteria: Object.fromEntries(seat.criteria.map((criterion) => [criterion.id, answer(criterion)])),
    gates: Object.fromEntries([...seat.gates].flatMap(gate)),
  };
};
