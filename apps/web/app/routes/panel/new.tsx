import { Form, redirect } from 'react-router';
import type { Route } from './+types/new';
import { Button } from '../../components/form/button.tsx';
import { Checkboxes } from '../../components/form/checkboxes.tsx';
import { Select } from '../../components/form/select.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PANELS } from '../../texts/panels.ts';
import { holdsOne, rolesIn } from '../staff/evaluation/my-roles.ts';
import { allOf, textOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { CONVENING } from './meeting/convening.ts';
import { MEETING_FIELDS, MeetingFields } from './meeting/meeting-fields.tsx';
import { CALL } from './meeting/meeting.mutations.ts';
import { CANDIDATES, PROGRAMMES_TO_CALL } from './meeting/meeting.queries.ts';
import { typedMeeting } from './meeting/typed-meeting.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { me, programmes } = await load(request, PROGRAMMES_TO_CALL);
  const mine = programmes.filter(({ id }) => holdsOne(rolesIn(me, id), CONVENING));
  const asked = new URL(request.url).searchParams.get('programme');
  const programme = mine.find(({ id }) => id === asked) ?? mine[0];
  if (!programme) throw new Response(PANELS.notYours, { status: 403 });
  const { panelCandidates } = await load(request, CANDIDATES, { programmeId: programme.id });
  return { mine, programme, candidates: panelCandidates.filter(({ personId }) => personId !== me.id), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => {
  const form = await formOf(request);
  const typed = typedMeeting(form);
  if ('problems' in typed) return refusedForm(form, typed.problems);
  const personIds = form.getAll('personIds').map(String);
  const sent = await send(request, CALL, { ...typed, personIds, programmeId: textOf(form, 'programmeId'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/panels/${sent.result.id}?done=called`) : refusedForm(form, sent.problems);
};

/** Calls a meeting: what it is called, when, where and who is named. */
export default function NewMeeting({ loaderData: { mine, programme, candidates, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={PANELS.form.callTitle} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/panels">{PANELS.all}</BackLink>
      </div>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ProblemSummary key={formKey} problems={problems} fields={[...MEETING_FIELDS, 'personIds']} />
          <PageHeading>{PANELS.form.callTitle}</PageHeading>
          {mine.length > 1 ? (
            <Form method="get">
              <Select id="programme" name="programme" label={PANELS.form.programme} items={mine.map(({ id, name }) => ({ value: id, text: name }))} defaultValue={programme.id} button={<Button variant="secondary">{PANELS.form.show}</Button>} />
            </Form>
          ) : null}
          <FormFrame key={formKey} formKey={formKey}>
            <input type="hidden" name="programmeId" value={programme.id} />
            <MeetingFields values={values} problems={problems} />
            <Checkboxes
              id="personIds"
              name="personIds"
              label={PANELS.form.people}
              labelSize="s"
              hint={PANELS.form.peopleHint}
              small
              items={candidates.map(({ personId, name, organisation }) => ({ value: personId, label: name, hint: organisation }))}
              defaultValues={allOf(values, 'personIds')}
              error={problemWith(problems, 'personIds')}
            />
            <Button>{PANELS.call}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
