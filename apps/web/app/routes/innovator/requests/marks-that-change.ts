import { choicesSent, confidenceDifferences, withoutChoices } from '@waymark/domain/confidence';
import type { Revision } from '@waymark/domain/forms';
import { CHOICE } from '../../../texts/confidence-choice.ts';

/**
 * Marks that come or go as a request is answered, in words. It names what was sent last, the draft, the questions whose
 * answers are sent from the draft, and those of them that the page asks, which say their marks themselves.
 */
export const marksThatChange = (then: Revision, draft: Revision, open: readonly string[], asked: readonly string[] = open): string[] => {
  const fromDraft = Object.entries(withoutChoices(draft.answers)).filter(([id]) => open.includes(id));
  const sent = { ...withoutChoices(then.answers), ...Object.fromEntries(fromDraft) };
  const now = { form: draft.form, answers: { ...sent, ...choicesSent(draft.form, sent, then, draft) } };
  return confidenceDifferences(then, now).flatMap(({ question, now: marked }) => (asked.includes(question.id) ? [] : [marked ? CHOICE.comes(question.label) : CHOICE.goes(question.label)]));
};
