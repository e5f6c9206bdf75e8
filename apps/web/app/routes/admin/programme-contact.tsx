import { redirect } from 'react-router';
import type { Route } from './+types/programme-contact';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PROGRAMME_CONTACT } from '../../texts/programme-contact.ts';
import { PROBLEMS } from '../../texts/problems.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { SET_CONTACT } from './programmes/mutations.ts';
import { loadProgramme } from './programmes/programmes.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { programme, mayDescribe } = await loadProgramme(request, params.programmeId);
  if (!mayDescribe) throw new Response(PROBLEMS.contactOfLeads, { status: 403 });
  return { id: programme.id, name: programme.name, contact: programme.contact ?? '', replyDays: programme.replyDays?.toString() ?? '', formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const [contact, days] = [textOf(form, 'contact'), textOf(form, 'replyDays')];
  if (days !== '' && !/^\d{1,2}$/.test(days)) return refusedForm(form, [{ field: 'replyDays', message: PROGRAMME_CONTACT.needDays }]);
  const shown = { contact: textOf(form, 'shownContact') || null, replyDays: textOf(form, 'shownDays') === '' ? null : Number(textOf(form, 'shownDays')) };
  const sent = await send(request, SET_CONTACT, { programmeId: params.programmeId, contact: contact || null, replyDays: days === '' ? null : Number(days), shown, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${params.programmeId}?done=contact-set`) : refusedForm(form, sent.problems);
};

/** Who of a programme answers innovators, and how soon: what their pages say of it. */
export default function ProgrammeContact({ loaderData: { id, name, contact, replyDays, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={PROGRAMME_CONTACT.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${id}`}>{name}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['contact', 'replyDays']} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading caption={name}>{PROGRAMME_CONTACT.title}</PageHeading>
          <p>{PROGRAMME_CONTACT.lead}</p>
          <FormFrame key={formKey} formKey={formKey}>
            <input type="hidden" name="shownContact" value={valueOf(values, 'shownContact', contact)} />
            <input type="hidden" name="shownDays" value={valueOf(values, 'shownDays', replyDays)} />
            <Input id="contact" name="contact" label={PROGRAMME_CONTACT.contact} hint={PROGRAMME_CONTACT.contactHint} defaultValue={valueOf(values, 'contact', contact)} error={problemWith(problems, 'contact')} />
            <Input id="replyDays" name="replyDays" label={PROGRAMME_CONTACT.days} hint={PROGRAMME_CONTACT.daysHint} suffix={PROGRAMME_CONTACT.unit} inputMode="numeric" width={3} defaultValue={valueOf(values, 'replyDays', replyDays)} error={problemWith(problems, 'replyDays')} />
            <Button>{PROGRAMME_CONTACT.save}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
