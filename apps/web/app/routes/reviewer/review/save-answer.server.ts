import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { SCORING } from '../../../texts/reviewer.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf, valuesOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { givenAnswer, givenGate, savedAnswer, typedAnswer } from './typed-answer.ts';
import { loadReview } from './review.server.ts';
import { PROBLEMS } from '../../../texts/problems.ts';

const SAVE = graphql(
  `
    mutation SaveReview($input: ReviewInput!) {
      saveReview(input: $input) {
        ... on ReviewSaved {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/**
 * Saves one answer into the draft, complete or not, and goes on to the next item or to the check. The other answers
 * stay as they are saved; a page that was read before somebody's other save is refused, and keeps what was typed.
 */
export const saveAnswer = async (request: Request, assignmentId: string, itemId: string, form: FormData) => {
  const { mine, items, given } = await loadReview(request, assignmentId);
  const place = items.findIndex(({ id }) => id === itemId);
  const item = items[place];
  if (!item) throw new Response(PROBLEMS.notAsked, { status: 404 });
  const typed = typedAnswer(valuesOf(form), savedAnswer(given, item));
  if (typed.document && !/^[1-9]\d{0,4}$/.test(typed.page.trim())) return refusedForm(form, [{ field: 'page', message: SCORING.badPage }]);
  const version = Number(textOf(form, 'version'));
  if (version !== mine.version) return refusedForm(form, [{ message: SCORING.elsewhere }]);
  const criteria = { ...given.criteria, ...(item.kind === 'criterion' ? { [item.id]: givenAnswer(typed) } : {}) };
  const gates = { ...given.gates, ...(item.kind === 'gate' ? { [item.id]: givenGate(typed) } : {}) };
  const sent = await send(request, SAVE, { assignmentId, criteria, gates, expectedVersion: version, idempotencyKey: textOf(form, 'key') });
  if (!sent.ok) return refusedForm(form, sent.problems);
  const next = items[place + 1];
  return redirect(`/reviews/${assignmentId}/${textOf(form, 'then') === 'check' || !next ? 'check' : next.id}`);
};
