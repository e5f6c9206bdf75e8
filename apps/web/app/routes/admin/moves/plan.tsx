import type { Route } from './+types/plan';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { Button } from '../../../components/form/button.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { instant } from '../../../texts/dates.ts';
import { MOVES } from '../../../texts/moves.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { ReasonForm } from '../../staff/frame/reason-form.tsx';
import { MoveTable } from './move-table.tsx';
import { endOf } from './end-of.ts';
import { actOnMoves, loadPlan } from './moves.server.ts';
import type { Plan } from './moves.queries.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  ...(await loadPlan(request, params.programmeId, params.planId)),
  formKey: crypto.randomUUID() as string,
  withdrawKey: crypto.randomUUID() as string,
  done: new URL(request.url).searchParams.get('done') ?? '',
});

export const action = async ({ request, params }: Route.ActionArgs) => actOnMoves(request, params.programmeId, params.planId, await formOf(request));

/** One plan: what it says, what it does with each evaluation, and where it still lacks its signature, that and a way to take it back. */
export default function PlanPage({ loaderData: { programme, plan, stages, moves, formKey, withdrawKey, done }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const ended = plan.signedAt !== null || plan.withdrawnAt !== null;
  const title = MOVES.planTitle(plan.fromPin, plan.toPin);
  return (
    <>
      <PageTitle title={title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${programme.id}/moves`}>{MOVES.title}</BackLink>
      </div>
      {MOVES.done[done] && !problems?.length ? <NotificationBanner variant="success" heading={MOVES.done[done]} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={[`reason-${plan.id}`]} />
      <PageHeading caption={programme.name}>{title}</PageHeading>
      <SummaryList rows={rowsOf(plan, stages)} />
      {moves.some(({ state }) => state === 'moving') ? <p>{MOVES.waits}</p> : null}
      <MoveTable moves={moves} none={MOVES.plannedNone} done={ended} />
      {ended ? null : plan.mine ? (
        <p>{MOVES.mine}</p>
      ) : (
        <FormFrame key={formKey} formKey={formKey}>
          <p className="nhsuk-u-reading-width">{MOVES.signLead}</p>
          <Button>{MOVES.sign}</Button>
        </FormFrame>
      )}
      {plan.mayWithdraw ? (
        <ReasonForm
          formKey={withdrawKey}
          summary={MOVES.withdraw}
          subject={{ name: 'plan', value: plan.id }}
          intent="withdraw"
          label={MOVES.withdrawReason}
          hint={MOVES.withdrawHint}
          button={MOVES.withdraw}
          values={values}
          problems={problems}
        />
      ) : null}
    </>
  );
}

const rowsOf = ({ clocks, reason, draftedBy, draftedAt, ...end }: Plan, stages: readonly { from: string; to: string }[]) => [
  { key: MOVES.stagesRow, value: stages.map(({ from, to }) => MOVES.stageRow(from, to)).join(', ') },
  { key: MOVES.clocksRow, value: MOVES.clockItems.find(({ value }) => value === clocks)?.label ?? clocks },
  { key: MOVES.reasonRow, value: reason },
  { key: MOVES.drafted, value: MOVES.by(draftedBy, instant(draftedAt)) },
  { key: end.withdrawnAt ? MOVES.withdrawn : MOVES.signed, value: end.withdrawnBy && end.withdrawnAt ? MOVES.by(end.withdrawnBy, instant(end.withdrawnAt)) : endOf(end) },
  ...(end.withdrawnReason ? [{ key: MOVES.withdrawnBecause, value: end.withdrawnReason }] : []),
];
