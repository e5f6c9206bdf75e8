import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { send } from '../../../../session/form.server.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { correctsFirstDay, DAY_OF, typedStatus } from './typed-status.ts';

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

const STOPPED = graphql(`
  query StoppedBefore($id: String!) {
    evaluation(id: $id) {
      id
      rollOut {
        id
        organisationId
        stoppedOn
      }
    }
  }
`);

/** The day of the stop that stands, for a correction of the first day; nothing where it never stopped. */
const stopThatStands = async (request: Request, id: string, organisationId: string): Promise<{ stoppedOn?: string }> => {
  const { evaluation } = await load(request, STOPPED, { id });
  const stoppedOn = evaluation.rollOut?.find((row) => row.organisationId === organisationId)?.stoppedOn;
  return stoppedOn ? { stoppedOn } : {};
};

const DAYS = Object.values(DAY_OF) as string[];

/** Records the status of one organisation, and comes back to the list. */
export const recordStatus = async (request: Request, evaluationId: string, form: FormData) => {
  const typed = typedStatus(form);
  if (!typed.ok) return refusedForm(form, typed.problems);
  const stands = correctsFirstDay(form) ? await stopThatStands(request, evaluationId, typed.input.organisationId) : {};
  const sent = await send(request, RECORD, { evaluationId, ...stands, ...typed.input, idempotencyKey: textOf(form, 'key') });
  if (sent.ok) return redirect(`/evaluations/${evaluationId}/roll-out?done=roll-out-recorded`);
  return refusedForm(form, sent.problems.map((problem) => (problem.field && DAYS.includes(problem.field) ? { ...problem, field: 'on' } : problem)));
};
