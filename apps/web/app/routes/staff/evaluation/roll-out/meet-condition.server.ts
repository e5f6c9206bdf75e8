import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';

const MEET = graphql(
  `
    mutation MeetCondition($input: MeetConditionInput!) {
      meetCondition(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Records a condition as met. The field is named after it, since the page lists several. */
export const meetCondition = async (request: Request, evaluationId: string, form: FormData) => {
  const [conditionId, evidence] = [textOf(form, 'condition'), textOf(form, 'reason')];
  const field = `reason-${conditionId}`;
  if (!evidence) return refusedForm(form, [{ field, message: ROLL_OUT.needEvidence }]);
  const sent = await send(request, MEET, { evaluationId, conditionId, evidence, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/evaluations/${evaluationId}/roll-out?done=condition-met`) : refusedForm(form, sent.problems.map(({ message }) => ({ field, message })));
};
