import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';

const REOPEN = graphql(
  `
    mutation ReopenCondition($input: ReopenConditionInput!) {
      reopenCondition(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Takes back that a condition is met. The field is named after it, since the page lists several. */
export const reopenCondition = async (request: Request, evaluationId: string, form: FormData) => {
  const [conditionId, reason] = [textOf(form, 'condition'), textOf(form, 'reason')];
  const field = `reason-${conditionId}`;
  if (!reason) return refusedForm(form, [{ field, message: ROLL_OUT.needReopenReason }]);
  const sent = await send(request, REOPEN, { evaluationId, conditionId, reason, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/evaluations/${evaluationId}/roll-out?done=condition-reopened`) : refusedForm(form, sent.problems.map(({ message }) => ({ field, message })));
};
