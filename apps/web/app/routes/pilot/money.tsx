import { redirect } from 'react-router';
import type { Route } from './+types/money';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { MONEY } from '../../texts/pilot-money.ts';
import { PROBLEMS } from '../../texts/problems.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { moneyField } from './money/money-field.ts';
import { MoneyForm } from './money/money-form.tsx';
import { MoneyTable } from './money/money-table.tsx';
import { typedMoney } from './money/typed-money.ts';
import { RECORD_MONEY } from './pilot/mutations.ts';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { pilot, ownSites, may } = await loadPilot(request, params.evaluationId);
  const { money } = pilot;
  if (money === null) throw new Response(PROBLEMS.noPilot, { status: 404 });
  const of = (kind: string, month: string) => money.find((one) => one.kind === kind && one.month === month) ?? null;
  const months = [...new Set(money.map(({ month }) => month))].sort().map((month) => ({ month, planned: of('planned', month), actual: of('actual', month) }));
  return { pilot, ownSites, may, months, formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params: { evaluationId } }: Route.ActionArgs) => {
  const form = await formOf(request);
  const typed = typedMoney(form);
  if (!typed.ok) return refusedForm(form, typed.problems);
  const sent = await send(request, RECORD_MONEY, { evaluationId, ...typed.money, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/pilots/${evaluationId}/money?done=money`) : refusedForm(form, sent.problems.map(({ field, message }) => ({ message, field: moneyField(field) })));
};

export default function Money({ loaderData: { pilot, ownSites, may, months, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="money">
      <PageTitle title={`${MONEY.title}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['kind', 'first', 'last', 'cost', 'saving', 'reason']} />
      <PageHeading>{MONEY.title}</PageHeading>
      <p>
        {MONEY.lead} {pilot.simulated ? <SimulatedMark what="costs and savings" /> : null}
      </p>
      {months.length > 0 ? <MoneyTable months={months} /> : <p>{MONEY.none}</p>}
      {may.recordMoney ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <MoneyForm formKey={formKey} values={values} problems={problems} />
          </div>
        </div>
      ) : (
        <p>{MONEY.notNow}</p>
      )}
    </PilotFrame>
  );
}
