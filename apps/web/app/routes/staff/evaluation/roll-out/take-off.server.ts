import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';

const TAKE_OFF = graphql(
  `
    mutation TakeOffRollOut($input: TakeOffRollOutInput!) {
      takeOffRollOut(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** The fields of this form by those of the API: the page has another one with an organisation. */
const FIELD_OF: Readonly<Record<string, string>> = { organisationId: 'off', reason: 'off-reason' };

/** Takes one organisation off the roll-out, and comes back to the list. */
export const takeOff = async (request: Request, evaluationId: string, form: FormData) => {
  const [organisationId, reason] = [textOf(form, 'off'), textOf(form, 'off-reason')];
  const lacking = [...(organisationId ? [] : [{ field: 'off', message: ROLL_OUT.needOrganisation }]), ...(reason ? [] : [{ field: 'off-reason', message: ROLL_OUT.needTakeOffReason }])];
  if (lacking.length > 0) return refusedForm(form, lacking);
  const sent = await send(request, TAKE_OFF, { evaluationId, organisationId, reason, idempotencyKey: textOf(form, 'key') });
  if (sent.ok) return redirect(`/evaluations/${evaluationId}/roll-out?done=taken-off`);
  return refusedForm(form, sent.problems.map((problem) => ({ ...problem, field: problem.field && (FIELD_OF[problem.field] ?? problem.field) })));
};
