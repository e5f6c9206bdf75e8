import { redirect } from 'react-router';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { INTEREST_RULES } from '../../../texts/interest-rules.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf, valuesOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { inTheirRows } from '../../staff/frame/row-problems.ts';
import { draftsOf, withOneMore, written } from './nature-drafts.ts';

const RULES = graphql(`
  query InterestRules {
    interestRules {
      version
      lookBackYears
      natures {
        nature
        meaning
        current
        endedWithinLookBack
        endedEarlier
        inUse
      }
      versions {
        version
        changedAt
        changedBy
        reason
      }
    }
  }
`);
const CHANGE = graphql(
  `
    mutation ChangeInterestRules($input: ChangeInterestRulesInput!) {
      changeInterestRules(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type Rules = ResultOf<typeof RULES>['interestRules'];

/** The table that counts now, with its versions. */
export const loadRules = async (request: Request): Promise<Rules> => (await load(request, RULES)).interestRules;

/** What becomes of the form: one row more or less, a refusal with all that was typed, or a new version. A form that comes back brings its own key. */
export const changeRules = async (request: Request, form: FormData) => {
  const intent = textOf(form, 'intent');
  const drafts = draftsOf(form);
  const formKey: string = crypto.randomUUID();
  const values = valuesOf(form);
  if (intent === 'add') return { values, drafts: withOneMore(drafts), formKey };
  if (intent.startsWith('remove-')) return { values, drafts: drafts.filter((_, index) => index !== Number(intent.slice('remove-'.length))), formKey };
  const rows = written(drafts);
  const [years, reason] = [textOf(form, 'lookBackYears'), textOf(form, 'reason')];
  const wrong = [
    ...(/^\d{1,3}$/.test(years) ? [] : [{ field: 'lookBackYears', message: INTEREST_RULES.needLookBack }]),
    ...(reason ? [] : [{ field: 'reason', message: INTEREST_RULES.needReason }]),
  ];
  if (wrong.length > 0) return refusedForm(form, wrong, { drafts, formKey });
  const natures = rows.map(({ added: _, ...nature }) => nature);
  const sent = await send(request, CHANGE, { expectedVersion: Number(textOf(form, 'version')), lookBackYears: Number(years), natures, reason, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/interest-rules?done=changed') : refusedForm(form, inTheirRows(sent.problems, 'natures', drafts, rows), { drafts, formKey });
};
