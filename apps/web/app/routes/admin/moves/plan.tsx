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
import { MoveTable } from './move-table.tsx';
import { loadPlan, signPlan } from './moves.server.ts';
import type { Plan } from './moves.queries.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  ...(await loadPlan(request, params.programmeId, params.planId)),
  formKey: crypto.randomUUID() as string,
  done: new URL(request.url).searchParams.get('done') ?? '',
});

export const action = async ({ request, params }: Route.ActionArgs) => signPlan(request, params.programmeId, params.planId, await formOf(request));

/** One plan: what it says, what it does with each evaluation, and where it still lacks its signature, that. */
export default function PlanPage({ loaderData: { programme, plan, stages, moves, formKey, done }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems;
  const title = MOVES.planTitle(plan.fromPin, plan.toPin);
  return (
    <>
      <PageTitle title={title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${programme.id}/moves`}>{MOVES.title}</BackLink>
      </div>
      {MOVES.done[done] && !problems?.length ? <NotificationBanner variant="success" heading={MOVES.done[done]} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={[]} />
      <PageHeading caption={programme.name}>{title}</PageHeading>
      <SummaryList rows={rowsOf(plan, stages)} />
      {moves.some(({ state }) => state === 'moving') ? <p>{MOVES.waits}</p> : null}
      <MoveTable moves={moves} none={MOVES.plannedNone} done={plan.signedAt !== null} />
      {plan.signedAt ? null : plan.mine ? (
        <p>{MOVES.mine}</p>
      ) : (
        <FormFrame key={formKey} formKey={formKey}>
          <p className="nhsuk-u-reading-width">{MOVES.signLead}</p>
          <Button>{MOVES.sign}</Button>
        </FormFrame>
      )}
    </>
  );
}

const rowsOf = ({ clocks, reason, draftedBy, draftedAt, signedBy, signedAt }: Plan, stages: readonly { from: string; to: string }[]) => [
  { key: MOVES.stagesRow, value: stages.map(({ from, to }) => MOVES.stageRow(from, to)).join(', ') },
  { key: MOVES.clocksRow, value: MOVES.clockItems.find(({ value }) => value === clocks)?.label ?? clocks },
  { key: MOVES.reasonRow, value: reason },
  { key: MOVES.drafted, value: MOVES.by(draftedBy, instant(draftedAt)) },
  { key: MOVES.signed, value: signedBy && signedAt ? MOVES.by(signedBy, instant(signedAt)) : MOVES.notSigned },
];
