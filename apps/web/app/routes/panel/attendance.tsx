import { redirect } from 'react-router';
import type { Route } from './+types/attendance';
import { Button } from '../../components/form/button.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { Select } from '../../components/form/select.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PANELS } from '../../texts/panels.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { RECORD_ATTENDANCE } from './meeting/meeting.mutations.ts';
import { attendanceToRecord } from './meeting/meeting.server.ts';
import { ReasonField } from './meeting/reason-field.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await attendanceToRecord(request, params.id)), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const named = [...form].flatMap(([field, state]) => (field.startsWith('state-') && typeof state === 'string' ? [{ personId: field.slice('state-'.length), state }] : []));
  const other = textOf(form, 'other');
  const attendance = [...named, ...(other ? [{ personId: other, state: 'present' }] : [])];
  const sent = await send(request, RECORD_ATTENDANCE, { meetingId: params.id, attendance, reason: textOf(form, 'reason') || null, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/panels/${params.id}?done=attendance`) : refusedForm(form, sent.problems);
};

const STATES = Object.entries(PANELS.state).map(([value, label]) => ({ value, label }));

/** Who came to a meeting and who sent apologies. */
export default function RecordAttendance({ loaderData: { meeting, others, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${PANELS.record.title}: ${meeting.title}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/panels/${meeting.id}`}>{PANELS.back}</BackLink>
      </div>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ProblemSummary key={formKey} problems={problems} fields={['reason']} />
          <PageHeading caption={meeting.title}>{PANELS.record.title}</PageHeading>
          <p>{PANELS.record.lead}</p>
          <FormFrame key={formKey} formKey={formKey}>
            {meeting.attendees.map(({ personId, name, organisation, state }) => (
              <Radios
                key={personId}
                id={`state-${personId}`}
                name={`state-${personId}`}
                label={organisation ? `${name}, ${organisation}` : name}
                labelSize="s"
                small
                inline
                items={STATES}
                defaultValue={valueOf(values, `state-${personId}`, state)}
              />
            ))}
            {others.length > 0 ? (
              <Select
                id="other"
                name="other"
                label={PANELS.record.add}
                hint={PANELS.record.addHint}
                items={[{ value: '', text: PANELS.record.nobody }, ...others.map(({ personId, name }) => ({ value: personId, text: name }))]}
                defaultValue={valueOf(values, 'other')}
              />
            ) : null}
            <ReasonField values={values} problems={problems} />
            <Button>{PANELS.record.save}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
