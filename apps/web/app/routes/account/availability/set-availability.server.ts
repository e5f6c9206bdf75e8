import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { AVAILABILITY } from '../../../texts/availability.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf, valuesOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { inTheirRows } from '../../staff/frame/row-problems.ts';
import { draftProblems, draftsOf, inputOf, withRoom, written } from './absence-drafts.ts';

const SET = graphql(
  `
    mutation SetAvailability($input: SetAvailabilityInput!) {
      setAvailability(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/**
 * What becomes of the form: one row more or less, a refusal with all that was typed, or the availability as it is from now on.
 * A form that comes back brings its own key, and begins with its rows: the page has another once its loader ran again.
 */
export const setAvailability = async (request: Request, form: FormData) => {
  const intent = textOf(form, 'intent');
  const drafts = draftsOf(form);
  const formKey: string = crypto.randomUUID();
  if (intent === 'add') return { values: valuesOf(form), drafts: withRoom(drafts), formKey };
  if (intent.startsWith('remove-')) return { values: valuesOf(form), drafts: drafts.filter((_, index) => index !== Number(intent.slice('remove-'.length))), formKey };
  const absences = written(drafts);
  const most = textOf(form, 'maxConcurrentReviews');
  const fits = /^\d{1,3}$/.test(most) && Number(most) <= 100;
  const problems: Problem[] = [...(fits ? [] : [{ field: 'maxConcurrentReviews', message: AVAILABILITY.needMost }]), ...draftProblems(drafts)];
  if (problems.length > 0) return refusedForm(form, problems, { drafts, formKey });
  const sent = await send(request, SET, { maxConcurrentReviews: Number(most), absences: absences.map(inputOf), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/account/availability?done=saved') : refusedForm(form, inTheirRows(sent.problems, 'absences', drafts, absences), { drafts, formKey });
};
