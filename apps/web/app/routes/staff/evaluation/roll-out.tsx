import type { Route } from './+types/roll-out';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { ROLL_OUT } from '../../../texts/staff-roll-out.ts';
import { TARGETS } from '../../../texts/staff-targets.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { textOf } from '../frame/form-values.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { ConditionCards } from './roll-out/condition-cards.tsx';
import { meetCondition } from './roll-out/meet-condition.server.ts';
import { reopenCondition } from './roll-out/reopen-condition.server.ts';
import { recordStatus } from './roll-out/record-status.server.ts';
import { loadRollOut } from './roll-out/roll-out.server.ts';
import { TakeOffForm } from './roll-out/take-off-form.tsx';
import { takeOff } from './roll-out/take-off.server.ts';
import { StatusForm } from './roll-out/status-form.tsx';
import { RollOutTables } from './roll-out/roll-out-tables.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadRollOut(request, params.id);
  return { read, formKey: crypto.randomUUID(), offKey: crypto.randomUUID(), keys: read.conditions.map(() => crypto.randomUUID() as string) };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const act = ACTS.get(textOf(form, 'intent')) ?? recordStatus;
  return act(request, params.id, form);
};

/** What the buttons of the page do. */
const ACTS: ReadonlyMap<string, typeof recordStatus> = new Map([['meet', meetCondition], ['reopen', reopenCondition], ['take-off', takeOff]]);

const FIELDS = ['off', 'off-reason', 'organisationId', 'status', 'on', 'barrier', 'barrierKind'];

export default function RollOut({ loaderData: { read, formKey, offKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${ROLL_OUT.title}: ${read.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={[...FIELDS, ...read.conditions.map(({ id }) => `reason-${id}`)]} />
      <PageHeading>{ROLL_OUT.title}</PageHeading>
      <h2 className="nhsuk-heading-m">{ROLL_OUT.conditions}</h2>
      <ConditionCards read={read} keys={keys} values={values} problems={problems} />
      <h2 className="nhsuk-heading-m">{ROLL_OUT.rollOut}</h2>
      <RollOutTables read={read} />
      {read.choices && read.rows.length > 0 ? <TakeOffForm rows={read.rows} formKey={offKey} values={values} problems={problems} /> : null}
      {read.adopted && !read.monitored ? <p>{ROLL_OUT.notMonitored}</p> : null}
      {read.choices && read.monitored ? (
        <p>
          <a href={`/evaluations/${read.evaluation.id}/roll-out/targets`}>{TARGETS.link}</a>
        </p>
      ) : null}
      {read.choices ? <StatusForm choices={read.choices} formKey={formKey} values={values} problems={problems} /> : <p>{read.adopted ? ROLL_OUT.whoRecords(read.who.record) : ROLL_OUT.notYet}</p>}
    </>
  );
}
