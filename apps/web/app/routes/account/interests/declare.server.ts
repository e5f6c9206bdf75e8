import { localDateOf } from '@waymark/domain/calendar';
import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { INTERESTS } from '../../../texts/interests.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf, valuesOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { inTheirRows } from '../../staff/frame/row-problems.ts';
import { dayTyped } from '../../staff/frame/typed-day.ts';
import { dayOf, draftProblems, draftsOf, inputOf, isEmptyDay, withRoom, written } from './interest-drafts.ts';

const NOW = graphql(`
  query DayOfDeclaration {
    installation {
      now
    }
  }
`);
const DECLARE = graphql(
  `
    mutation DeclareInterests($input: DeclareInterestsInput!) {
      declareInterests(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** What becomes of the form: one row more or less, a refusal with all that was typed, or the declaration, made today. A form that comes back brings its own key. */
export const declare = async (request: Request, form: FormData) => {
  const intent = textOf(form, 'intent');
  const drafts = draftsOf(form);
  const formKey: string = crypto.randomUUID();
  const values = valuesOf(form);
  if (intent === 'add') return { values, drafts: withRoom(drafts, true), formKey };
  if (intent.startsWith('remove-')) return { values, drafts: withRoom(drafts.filter((_, index) => index !== Number(intent.slice('remove-'.length)))), formKey };
  const interests = written(drafts);
  const none = textOf(form, 'none') === 'yes';
  const until = dayOf(form, 'validUntil');
  const problems: Problem[] = [
    ...(none && interests.length > 0 ? [{ field: 'none', message: INTERESTS.notBoth }] : []),
    ...(none || interests.length > 0 ? [] : [{ field: 'none', message: INTERESTS.needOne }]),
    ...draftProblems(drafts),
    ...(isEmptyDay(until) || dayTyped(until) ? [] : [{ field: 'validUntil', message: INTERESTS.needUntil }]),
  ];
  if (problems.length > 0) return refusedForm(form, problems, { drafts, formKey });
  const { installation } = await load(request, NOW);
  const validUntil = dayTyped(until);
  const input = { declaredOn: localDateOf(installation.now), ...(validUntil ? { validUntil } : {}), interests: interests.map(inputOf), idempotencyKey: textOf(form, 'key') };
  const sent = await send(request, DECLARE, input);
  return sent.ok ? redirect('/account/interests?done=declared') : refusedForm(form, inTheirRows(sent.problems, 'interests', drafts, interests), { drafts, formKey });
};
