import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { DAY_OF, typedStatus } from './typed-status.ts';

const RECORD = graphql(
  `
    mutation RecordRollOutStatus($input: RecordRollOutInput!) {
      recordRollOut(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

const DAYS = Object.values(DAY_OF) as string[];

/** Records the status of one organisation, and comes back to the list. */
export const recordStatus = async (request: Request, evaluationId: string, form: FormData) => {
  const typed = typedStatus(form);
  if (!typed.ok) return refusedForm(form, typed.problems);
  const sent = await send(request, RECORD, { evaluationId, ...typed.input, idempotencyKey: textOf(form, 'key') });
  if (sent.ok) return redirect(`/evaluations/${evaluationId}/roll-out?done=roll-out-recorded`);
  return refusedForm(form, sent.problems.map((problem) => (problem.field && DAYS.includes(problem.field) ? { ...problem, field: 'on' } : problem)));
};
