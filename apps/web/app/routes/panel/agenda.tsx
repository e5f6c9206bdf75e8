import { redirect } from 'react-router';
import type { Route } from './+types/agenda';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PANELS } from '../../texts/panels.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { SET_AGENDA } from './meeting/meeting.mutations.ts';
import { agendaToSet } from './meeting/meeting.server.ts';
import { numberedIn } from './meeting/numbered-in.ts';
import { ReasonField } from './meeting/reason-field.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await agendaToSet(request, params.id)), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const numbered = numberedIn(form);
  if ('problems' in numbered) return refusedForm(form, numbered.problems);
  const sent = await send(request, SET_AGENDA, { meetingId: params.id, evaluationIds: numbered.evaluationIds, reason: textOf(form, 'reason') || null, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/panels/${params.id}?done=agenda`) : refusedForm(form, sent.problems);
};

/** Which evaluations a meeting is about, in which order. */
export default function Agenda({ loaderData: { meeting, choices, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${PANELS.set.title}: ${meeting.title}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/panels/${meeting.id}`}>{PANELS.back}</BackLink>
      </div>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ProblemSummary key={formKey} problems={problems} fields={[...choices.map(({ evaluationId }) => `place-${evaluationId}`), 'reason']} />
          <PageHeading caption={meeting.title}>{PANELS.set.title}</PageHeading>
          {choices.length === 0 ? (
            <p>{PANELS.set.none}</p>
          ) : (
            <FormFrame key={formKey} formKey={formKey}>
              <p>{PANELS.set.lead}</p>
              {choices.map(({ evaluationId, innovationName, reference, stageTitle, simulated, number }) => (
                <Input
                  key={evaluationId}
                  id={`place-${evaluationId}`}
                  name={`place-${evaluationId}`}
                  label={PANELS.set.number(innovationName, reference)}
                  hint={<>{PANELS.set.stage(stageTitle)} {simulated ? <SimulatedMark /> : null}</>}
                  width={2}
                  inputMode="numeric"
                  defaultValue={valueOf(values, `place-${evaluationId}`, number)}
                  error={problemWith(problems, `place-${evaluationId}`)}
                />
              ))}
              <ReasonField values={values} problems={problems} />
              <Button>{PANELS.set.save}</Button>
            </FormFrame>
          )}
        </div>
      </div>
    </>
  );
}
