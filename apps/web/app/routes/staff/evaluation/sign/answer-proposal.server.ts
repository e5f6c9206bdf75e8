import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';

const SIGN = graphql(
  `
    mutation SignProposal($input: SignInput!) {
      sign(input: $input) {
        ... on EvaluationChanged {
          moved
          decision
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const WITHDRAW = graphql(
  `
    mutation WithdrawProposal($input: ReasonInput!) {
      withdrawProposal(input: $input) {
        ... on EvaluationChanged {
          moved
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Signs the proposal in the revision that was read, or takes it back with a reason. */
export const answerProposal = async (request: Request, evaluationId: string, form: FormData) => {
  const idempotencyKey = textOf(form, 'key');
  if (textOf(form, 'intent') === 'withdraw') {
    const sent = await send(request, WITHDRAW, { evaluationId, reason: textOf(form, 'reason'), idempotencyKey });
    return sent.ok ? redirect(`/evaluations/${evaluationId}?done=withdrawn`) : refusedForm(form, sent.problems);
  }
  const sent = await send(request, SIGN, { evaluationId, revision: Number(textOf(form, 'revision')), ...(textOf(form, 'budgetRead') ? { budgetRead: textOf(form, 'budgetRead') } : {}), idempotencyKey });
  if (!sent.ok) return refusedForm(form, sent.problems);
  const { moved, decision } = sent.result;
  return redirect(`/evaluations/${evaluationId}${moved && decision ? '/letters?done=decided' : moved ? '?done=moved' : '/sign?done=signed'}`);
};
