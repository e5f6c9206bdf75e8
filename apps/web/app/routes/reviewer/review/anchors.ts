import type { Anchor } from '../../../components/evaluation/anchored-scale.tsx';
import { factWords } from '../../../texts/reviewer-words.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import type { AskedItem } from './asked.ts';

/**
 * The answers that an item takes, each with its anchor in full. The words up to the first comma or full stop of an
 * anchor stand out, so that five can be compared at a glance; no word of the rubric is left out or changed.
 */
export const anchorsOf = (item: AskedItem): { anchors: Anchor[]; others: Anchor[] } => {
  if (item.kind === 'gate') {
    const shown = item.answers.map((answer) => ({ value: answer, sign: SCORING.gateSigns[answer] ?? '', name: SCORING.gateAnswers[answer] ?? answer, description: SCORING.gateWords[answer] ?? '' }));
    return { anchors: [], others: shown };
  }
  const { allowed, onlyWhen } = item.notApplicable;
  return {
    anchors: item.scale.map(({ score, anchor }) => ({ value: String(score), sign: String(score), ...leadOf(anchor) })),
    others: [
      ...(allowed
        ? [{ value: 'not-applicable', sign: '–', name: SCORING.notApplicable, description: onlyWhen ? SCORING.notApplicableWhen(factWords(onlyWhen)) : SCORING.notApplicableWords }]
        : []),
      { value: 'cannot-assess', sign: '?', name: SCORING.cannotAssess, description: SCORING.cannotAssessWords },
    ],
  };
};

const leadOf = (anchor: string): { name: string; description: string } => {
  const [lead = anchor] = /^[^,;.:]+[,;.:]?/.exec(anchor) ?? [];
  return { name: lead, description: anchor.slice(lead.length).trim() };
};
