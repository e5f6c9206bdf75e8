import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { myReview } from './review.server.ts';

const SUBMIT = graphql(
  `
    mutation SubmitReview($input: ReviewInput!) {
      submitReview(input: $input) {
        ... on ReviewSaved {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Submits the review as it is saved, and as it was read: a save since then is refused. */
export const submitReview = async (request: Request, assignmentId: string, form: FormData) => {
  const { criteria, gateAnswers } = await myReview(request, assignmentId);
  const input = { assignmentId, criteria, gates: gateAnswers, expectedVersion: Number(textOf(form, 'version')), idempotencyKey: textOf(form, 'key'), revision: Number(textOf(form, 'revision')), confirmed: form.getAll('confirmed').map(String) };
  const sent = await send(request, SUBMIT, input);
  return sent.ok ? redirect('/reviews?done=submitted') : refusedForm(form, sent.problems);
};
