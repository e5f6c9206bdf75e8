import { choicesSent, confidenceDifferences, withoutChoices } from '@waymark/domain/confidence';
import type { Revision } from '@waymark/domain/forms';
import { CHOICE } from '../../../texts/confidence-choice.ts';

/**
 * Marks that come or go as a request is answered, in words: of answers that its page does not ask for. It names what was
 * sent last, the draft, and the questions that the request names; none, where the whole draft is sent.
 */
export const marksThatChange = (then: Revision, draft: Revision, named: readonly string[]): string[] => {
  const open = Object.entries(withoutChoices(draft.answers)).filter(([id]) => named.length === 0 || named.includes(id));
  const sent = { ...(named.length > 0 ? withoutChoices(then.answers) : {}), ...Object.fromEntries(open) };
  const now = { form: draft.form, answers: { ...sent, ...choicesSent(draft.form, sent, then, draft) } };
  return confidenceDifferences(then, now).flatMap(({ question, now: marked }) => (named.includes(question.id) ? [] : [marked ? CHOICE.comes(question.label) : CHOICE.goes(question.label)]));
};
