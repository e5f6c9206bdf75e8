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

/** What becomes of the form: one row more or less, a refusal with all that was typed, or the declaration, made today. */
export const declare = async (request: Request, form: FormData) => {
  const intent = textOf(form, 'intent');
  const all = draftsOf(form);
  const values = valuesOf(form);
  if (intent === 'add') return { values, drafts: withRoom(all, true) };
  if (intent.startsWith('remove-')) return { values, drafts: withRoom(all.filter((_, index) => index !== Number(intent.slice('remove-'.length)))) };
  // Numbers in what the API answers count the rows that were written
  const drafts = written(all);
  const none = textOf(form, 'none') === 'yes';
  const until = dayOf(form, 'validUntil');
  const problems: Problem[] = [
    ...(none && drafts.length > 0 ? [{ field: 'none', message: INTERESTS.notBoth }] : []),
    ...(none || drafts.length > 0 ? [] : [{ field: 'none', message: INTERESTS.needOne }]),
    ...draftProblems(drafts),
    ...(isEmptyDay(until) || dayTyped(until) ? [] : [{ field: 'validUntil', message: INTERESTS.needUntil }]),
  ];
  if (problems.length > 0) return refusedForm(form, problems, { drafts });
  const { installation } = await load(request, NOW);
  const validUntil = dayTyped(until);
  const input = { declaredOn: localDateOf(installation.now), ...(validUntil ? { validUntil } : {}), interests: drafts.map(inputOf), idempotencyKey: textOf(form, 'key') };
  const sent = await send(request, DECLARE, input);
  return sent.ok ? redirect('/account/interests?done=declared') : refusedForm(form, sent.problems, { drafts });
};
