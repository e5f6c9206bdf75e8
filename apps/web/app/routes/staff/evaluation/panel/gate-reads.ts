import type { CaseScore, GateAnswer, GivenReview, Rubric } from '@waymark/domain/rubric';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { TRIAGE } from '../../../../texts/staff-triage.ts';

interface GatedReview {
  reviewer: string;
  gates: GivenReview['gates'];
}

/** A must-pass criterion that somebody answered, in words that the server writes. */
export interface GateRead {
  id: string;
  /** With the answer that counts, the worst one, and whether answers differ. */
  summary: string;
  /** Who gave which answer, and why. */
  reasons: { key: string; value: string }[];
}

/** The must-pass criteria of a round that anybody answered. */
export const gateReads = (rubric: Pick<Rubric, 'gates'>, found: CaseScore['gates'], reviews: readonly GatedReview[]): GateRead[] =>
  rubric.gates.flatMap(({ id, title }) => {
    const given = reviews.flatMap(({ reviewer, gates }) => (gates[id] ? [{ reviewer, ...gates[id] }] : []));
    const { answer, disagreement } = found[id] ?? { answer: null, disagreement: false };
    if (given.length === 0) return [];
    return {
      id,
      summary: `${title}: ${answer ? said(answer) : PANEL.noAnswer.toLowerCase()}${disagreement ? `. ${PANEL.gateDiffers}` : ''}`,
      reasons: given.map((one, index) => ({ key: `${index + 1}. ${one.reviewer}: ${said(one.answer)}`, value: one.reason })),
    };
  });

const said = (answer: GateAnswer): string => TRIAGE.answers[answer].toLowerCase();
