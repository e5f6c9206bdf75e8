import type { Cohort, CohortInnovation } from '../cohort/cohort.types.ts';
import { field, item, meaning, unless } from './problem.ts';
import type { Problem } from './problem.ts';

/** Outcomes that settle a case: the same one twice in a history would be one decision written down twice. */
const LASTING: readonly string[] = ['not_selected', 'not_recommended', 'adopted_then_withdrawn', 'withdrawn_by_supplier'];

/** The decision history: known outcomes, no lasting decision twice, references that point somewhere, every event played or noted. */
export const historyProblems = (cohort: Cohort, innovation: CohortInnovation, at: string): Problem[] => {
  const history = innovation.answerKey.decisionHistory;
  const place = field(at, 'answerKey', 'decisionHistory');
  const outcomes = history.map(({ outcome }) => outcome);
  const problems: Problem[] = [];
  history.forEach(({ outcome }, index) => {
    if (outcome === null) return;
    const here = field(item(place, index), 'outcome');
    const known = Object.keys(cohort.outcomeCodes).join(', ');
    const twice = LASTING.includes(outcome) && outcomes.indexOf(outcome) !== index;
    problems.push(
      ...unless(Object.hasOwn(cohort.outcomeCodes, outcome), here, `the outcome ${outcome} is not among outcomeCodes; use one of ${known}, or null`),
      ...unless(!twice, here, `the lasting decision ${outcome} stands twice; keep one, and tell of the other in notes`),
    );
  });
  return [...problems, ...referenceProblems(innovation, at), ...unplayed(innovation, place)];
};

/** References of steps stay inside the history and never go back: the playback follows the order of events. */
const referenceProblems = ({ playback, answerKey }: CohortInnovation, at: string): Problem[] => {
  const length = answerKey.decisionHistory.length;
  const nowhere = (reference: number): string => `historyRef ${reference} points nowhere; decisionHistory has ${length} entries, counted from 0`;
  let last = 0;
  const steps = playback.flatMap(({ historyRef }, index) => {
    if (historyRef === undefined) return [];
    const place = field(item(field(at, 'playback'), index), 'historyRef');
    const goesBack = historyRef < last;
    last = Math.max(last, historyRef);
    if (historyRef >= length) return [meaning(place, nowhere(historyRef))];
    return goesBack ? [meaning(place, `historyRef ${historyRef} goes back behind ${last}; put the steps in the order of events`)] : [];
  });
  const notes = answerKey.notes.flatMap(({ historyRef }, index) => {
    const place = field(item(field(at, 'answerKey', 'notes'), index), 'historyRef');
    return unless(historyRef === null || historyRef < length, place, nowhere(historyRef ?? 0));
  });
  return [...steps, ...notes];
};

const unplayed = ({ playback, answerKey }: CohortInnovation, place: string): Problem[] => {
  const used = new Set<number | null | undefined>([...playback, ...answerKey.notes].map(({ historyRef }) => historyRef));
  return answerKey.decisionHistory.flatMap((_, index) => {
    const message = `this event is neither played nor noted; give a step historyRef ${index}, or a note that says why not`;
    return unless(used.has(index), item(place, index), message);
  });
};
