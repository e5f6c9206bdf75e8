import { redirect } from 'react-router';
import type { Route } from './+types/lock';
import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { Button } from '../../components/form/button.tsx';
import { Checkboxes } from '../../components/form/checkboxes.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { LOCK } from '../../texts/pilot-lock.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { LOCK_MEASURES } from './pilot/mutations.ts';
import { loadPilot } from './pilot/pilot.server.ts';
import { PilotFrame } from './pilot/pilot-frame.tsx';
import { PartLists } from './plan/part-lists.tsx';
import { MeasureCards } from './set-up/measure-cards.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadPilot(request, params.evaluationId);
  if (!read.may.lockMeasures) throw redirect(`/pilots/${params.evaluationId}/set-up`);
  return { ...read, formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params: { evaluationId } }: Route.ActionArgs) => {
  const form = await formOf(request);
  if (textOf(form, 'confirm') !== 'yes') return refusedForm(form, [{ field: 'confirm', message: LOCK.needConfirm }]);
  const sent = await send(request, LOCK_MEASURES, { evaluationId, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/pilots/${evaluationId}/set-up?done=locked`) : refusedForm(form, sent.problems);
};

export default function Lock({ loaderData: { pilot, ownSites, formKey }, actionData }: Route.ComponentProps) {
  const { problems } = actionData ?? {};
  return (
    <PilotFrame pilot={pilot} ownSites={ownSites} page="set-up">
      <PageTitle title={`${LOCK.title}: ${pilot.innovationName}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/pilots/${pilot.id}/set-up`}>{LOCK.back}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['confirm']} />
      <PageHeading>{LOCK.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <WarningCallout heading={LOCK.title} headingLevel={2}>
            <p>{LOCK.lead}</p>
          </WarningCallout>
          <MeasureCards measures={pilot.measures} />
          {pilot.plan ? (
            <PartLists parts={pilot.plan} />
          ) : (
            <p>
              {LOCK.noParts} <a href={`/pilots/${pilot.id}/plan`}>{LOCK.write}</a>
            </p>
          )}
          <FormFrame key={formKey} formKey={formKey}>
            <Checkboxes id="confirm" name="confirm" label={LOCK.title} labelHidden items={[{ value: 'yes', label: LOCK.confirm }]} error={problemWith(problems, 'confirm')} />
            <Button variant="warning">{LOCK.button}</Button>
          </FormFrame>
        </div>
      </div>
    </PilotFrame>
  );
}
