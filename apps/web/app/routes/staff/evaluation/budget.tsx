import { redirect } from 'react-router';
import type { Route } from './+types/budget';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf, send } from '../../../session/form.server.ts';
import { instant } from '../../../texts/dates.ts';
import { BUDGET } from '../../../texts/staff-budget.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { textOf } from '../frame/form-values.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { refusedForm } from '../frame/refused-form.ts';
import { BudgetForm } from './budget/budget-form.tsx';
import { BudgetTables } from './budget/budget-tables.tsx';
import { budgetField } from './budget/budget-field.ts';
import { loadBudget } from './budget/budget.server.ts';
import { RECORD_BUDGET } from './budget/record-budget.ts';
import { AMOUNTS, fieldOf, typedBudget, YEARS } from './budget/typed-budget.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await loadBudget(request, params.id)), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params: { id } }: Route.ActionArgs) => {
  const form = await formOf(request);
  const typed = typedBudget(form);
  if (!typed.ok) return refusedForm(form, typed.problems);
  const sent = await send(request, RECORD_BUDGET, { evaluationId: id, ...typed.budget, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/evaluations/${id}/budget?done=budget-recorded`) : refusedForm(form, sent.problems.map((problem) => ({ ...problem, field: budgetField(problem.field) })));
};

const FIELDS = [...YEARS.flatMap((year) => AMOUNTS.map((amount) => fieldOf(amount, year))), 'kind', 'reference', 'positive', 'publishedOn', 'support', 'programme', 'reason'];

/** What an adoption would ask of the budget, year by year, and what the funding policy says of it. */
export default function Budget({ loaderData: { evaluation, budget, decides, mayRecord, recorders, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${BUDGET.title}: ${evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={FIELDS} />
      <PageHeading>{BUDGET.title}</PageHeading>
      {budget ? (
        <>
          <BudgetTables budget={budget} />
          <p>{BUDGET.recorded(budget.recordedBy, instant(budget.recordedAt), budget.version, budget.reason)}</p>
        </>
      ) : (
        <p>{BUDGET.none}</p>
      )}
      {mayRecord ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <BudgetForm before={budget} formKey={formKey} values={values} problems={problems} />
          </div>
        </div>
      ) : (
        <p>{decides ? BUDGET.whoRecords(recorders) : BUDGET.notNow}</p>
      )}
      <p>
        <a href={`/evaluations/${evaluation.id}/decide`}>{BUDGET.toDecide}</a>
      </p>
    </>
  );
}
