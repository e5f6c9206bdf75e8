import { redirect } from 'react-router';
import { BRING_BACK } from '../../../../drafts/bring-back-button.ts';
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

/** What the API calls a review that was saved, and answers that were changed, since they were read. */
const [ELSEWHERE, NEWER] = ['review-changed', 'answers-changed'];

/**
 * Records the triage as it was read, and goes on to the decision. Where it was recorded in another place meanwhile, or the
 * innovator changed answers, the form comes back as it was written and says so. So do words that the browser had kept.
 */
export const recordTriage = async (request: Request, evaluationId: string, form: FormData) => {
  // what was told once stays in sight until it is recorded over, whatever else the form comes back for
  const nothing = { elsewhere: form.has('elsewhere'), newer: false, brought: false };
  if (textOf(form, 'intent') === BRING_BACK) return refusedForm(form, [], { ...nothing, brought: true });
  const { desk } = await loadTriage(request, evaluationId);
  const sent = await send(request, RECORD, {
    evaluationId,
    ...givenTriage(form, desk?.criteria ?? [], desk?.gates ?? []),
    expectedVersion: Number(textOf(form, 'version')),
    revision: Number(textOf(form, 'revision')),
    confirmed: form.getAll('confirmed').map(String),
    idempotencyKey: textOf(form, 'key'),
  });
  // the browser forgets what it kept of the words that were sent with this key
  if (sent.ok) return redirect(`/evaluations/${evaluationId}/decide?done=triage-recorded&sent=${encodeURIComponent(textOf(form, 'key'))}`);
  const codes = sent.problems.map(({ code }) => code);
  return refusedForm(form, sent.problems, { ...nothing, elsewhere: nothing.elsewhere || codes.includes(ELSEWHERE), newer: codes.includes(NEWER) });
};
