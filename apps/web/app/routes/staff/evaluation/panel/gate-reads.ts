import type { CaseScore, GivenReview, Rubric } from '@waymark/domain/rubric';

interface GatedReview {
  reviewer: string;
  gates: GivenReview['gates'];
}

/** Per must-pass criterion the answer that counts, whether answers differ, and who gave which with what reason. */
export const gateReads = (rubric: Pick<Rubric, 'gates'>, found: CaseScore['gates'], reviews: readonly GatedReview[]) =>
  rubric.gates.map(({ id, title }) => ({
    id,
    title,
    ...(found[id] ?? { answer: null, disagreement: false }),
    reasons: reviews.flatMap(({ reviewer, gates }) => (gates[id] ? [{ reviewer, answer: gates[id].answer, reason: gates[id].reason }] : [])),
  }));

export type GateRead = ReturnType<typeof gateReads>[number];
