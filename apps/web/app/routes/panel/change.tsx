import { redirect } from 'react-router';
import type { Route } from './+types/change';
import { Button } from '../../components/form/button.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PANELS } from '../../texts/panels.ts';
import { textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { MEETING_FIELDS, MeetingFields } from './meeting/meeting-fields.tsx';
import { CHANGE } from './meeting/meeting.mutations.ts';
import { meetingToSet } from './meeting/meeting.server.ts';
import { ReasonField } from './meeting/reason-field.tsx';
import { typedMeeting } from './meeting/typed-meeting.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ meeting: await meetingToSet(request, params.id), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const typed = typedMeeting(form);
  if ('problems' in typed) return refusedForm(form, typed.problems);
  const sent = await send(request, CHANGE, { ...typed, meetingId: params.id, reason: textOf(form, 'reason') || null, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/panels/${params.id}?done=changed`) : refusedForm(form, sent.problems);
};

/** A meeting is called otherwise, or is on another day or in another place. */
export default function ChangeMeeting({ loaderData: { meeting, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={PANELS.form.changeTitle} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/panels/${meeting.id}`}>{PANELS.back}</BackLink>
      </div>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ProblemSummary key={formKey} problems={problems} fields={[...MEETING_FIELDS, 'reason']} />
          <PageHeading caption={meeting.title}>{PANELS.form.changeTitle}</PageHeading>
          <FormFrame key={formKey} formKey={formKey}>
            <MeetingFields values={values} problems={problems} before={meeting} />
            <ReasonField values={values} problems={problems} />
            <Button>{PANELS.form.save}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
