import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const ACCEPT = graphql(
  `
    mutation AcceptInvitation($input: AssignmentInput!) {
      acceptInvitation(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const DECLINE = graphql(
  `
    mutation DeclineInvitation($input: ReasonedAssignmentInput!) {
      declineInvitation(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const RECUSE = graphql(
  `
    mutation Recuse($input: ReasonedAssignmentInput!) {
      recuse(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Accepts or declines an invitation, or steps back from a review that was accepted. */
export const answerInvitation = async (request: Request, assignmentId: string, form: FormData, intent: string) => {
  const idempotencyKey = textOf(form, 'key');
  if (intent === 'accept') {
    const sent = await send(request, ACCEPT, { assignmentId, idempotencyKey });
    return sent.ok ? redirect(`/reviews/${assignmentId}?done=accepted`) : refusedForm(form, sent.problems);
  }
  const reasoned = { assignmentId, reason: textOf(form, 'reason'), idempotencyKey };
  const sent = await (intent === 'decline' ? send(request, DECLINE, reasoned) : send(request, RECUSE, reasoned));
  return sent.ok ? redirect(`/reviews?done=${intent === 'decline' ? 'declined' : 'recused'}`) : refusedForm(form, sent.problems);
};
