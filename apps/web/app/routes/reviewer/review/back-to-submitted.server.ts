import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { lastSubmitted } from './last-submitted.server.ts';
import { loadReview } from './review.server.ts';

const BACK = graphql(
  `
    mutation BackToSubmitted($input: ReviewInput!) {
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

/** Saves as the draft what was submitted last, over the draft that was read: one that was saved since is not lost. */
export const backToSubmitted = async (request: Request, assignmentId: string, form: FormData) => {
  const here = redirect(`/reviews/${assignmentId}/check`);
  const last = await lastSubmitted(request, await loadReview(request, assignmentId));
  if (!last) return here;
  const sent = await send(request, BACK, { assignmentId, ...last, expectedVersion: Number(textOf(form, 'version')), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? here : refusedForm(form, sent.problems);
};
