import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { givenTriage } from './given-triage.ts';
import { loadTriage } from './triage.server.ts';

const RECORD = graphql(
  `
    mutation RecordTriage($input: RecordTriageInput!) {
      recordTriage(input: $input) {
        ... on ReviewSaved {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Records the triage, and goes on to the decision. */
export const recordTriage = async (request: Request, evaluationId: string, form: FormData) => {
  const { desk } = await loadTriage(request, evaluationId);
  const sent = await send(request, RECORD, { evaluationId, ...givenTriage(form, desk?.criteria ?? [], desk?.gates ?? []), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/evaluations/${evaluationId}/decide?done=triage-recorded`) : refusedForm(form, sent.problems);
};
