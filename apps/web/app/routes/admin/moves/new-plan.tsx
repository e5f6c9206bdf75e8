import type { Route } from './+types/new-plan';
import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { MOVES } from '../../../texts/moves.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { fieldId, problemWith } from '../../staff/frame/problems.ts';
import { draftPlan, loadWay } from './draft-plan.server.ts';
import { MoveTable } from './move-table.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await loadWay(request, params.programmeId)), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => draftPlan(request, params.programmeId, await formOf(request));

/** Drafts a plan from one version to another; what it would do is shown first. */
export default function NewPlan({ loaderData: { programme, from, to, stages, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values, moves } = actionData ?? {};
  return (
    <>
      <PageTitle title={MOVES.newTitle} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${programme.id}/moves`}>{MOVES.title}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['clocks', 'reason', ...stages.map(({ id }) => `stage.${id}`)]} />
      <PageHeading caption={MOVES.from(from.pin, to.pin)}>{MOVES.newTitle}</PageHeading>
      {moves ? <MoveTable moves={moves} none={MOVES.dryNone} /> : null}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{MOVES.newLead}</p>
          <p>{MOVES.dryMost}</p>
          <FormFrame key={formKey} formKey={formKey}>
            {stages.map(({ id, title, before, options }) => (
              <Select
                key={id}
                id={fieldId(`stage.${id}`)}
                name={`stage.${id}`}
                label={MOVES.becomes(title)}
                items={[{ value: '', text: MOVES.stays }, ...options]}
                defaultValue={valueOf(values, `stage.${id}`, before)}
                error={problemWith(problems, `stage.${id}`)}
              />
            ))}
            <Radios id="clocks" name="clocks" label={MOVES.clocks} labelSize="s" items={[...MOVES.clockItems]} defaultValue={valueOf(values, 'clocks')} error={problemWith(problems, 'clocks')} />
            <Textarea id="reason" name="reason" label={MOVES.reason} hint={MOVES.reasonHint} maxLength={4000} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
            <div className="nhsuk-button-group">
              <Button name="intent" value="dry-run" variant="secondary">
                {MOVES.dryRun}
              </Button>
              <Button name="intent" value="draft">
                {MOVES.draft}
              </Button>
            </div>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
