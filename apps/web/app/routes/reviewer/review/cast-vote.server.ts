import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { VOTE } from '../../../texts/reviewer.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { myReview } from './review.server.ts';

const CAST = graphql(
  `
    mutation CastVote($input: CastVoteInput!) {
      castVote(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Casts a vote, or changes it until the panel has decided. */
export const castVote = async (request: Request, assignmentId: string, form: FormData) => {
  const input = { motion: textOf(form, 'motion'), vote: textOf(form, 'vote'), reason: textOf(form, 'reason') };
  const empty = [
    ...(input.motion ? [] : [{ field: 'motion', message: VOTE.chooseMotion }]),
    ...(input.vote ? [] : [{ field: 'vote', message: VOTE.chooseVote }]),
    ...(input.reason ? [] : [{ field: 'reason', message: VOTE.needReason }]),
  ];
  if (empty.length > 0) return refusedForm(form, empty);
  const { evaluationId } = await myReview(request, assignmentId);
  const sent = await send(request, CAST, { ...input, evaluationId, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/reviews/${assignmentId}/vote?done=voted`) : refusedForm(form, sent.problems);
};
