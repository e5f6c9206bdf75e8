import { PageHeading } from '../../../components/page-heading.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { count } from '../../../texts/count.ts';
import { MESSAGES } from '../../../texts/messages.ts';
import { BeginForm } from '../../messages/begin-form.tsx';
import { beginThread } from '../../messages/send-message.server.ts';
import { ThreadList } from '../../messages/thread-list.tsx';
import { threadsOf } from '../../messages/threads.server.ts';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Route } from './+types/messages';
import { InnovationFrame } from './innovation-frame.tsx';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { frame, innovation, contact } = await trackedOf(request, params.id);
  const evaluations = await Promise.all([...innovation.evaluations].reverse().map(async ({ id, number }) => ({ number, threads: await threadsOf(request, id) })));
  return { frame, contact, mayWrite: innovation.access !== 'view', evaluations, formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const { innovation } = await trackedOf(request, params.id);
  const newest = innovation.evaluations.at(-1);
  if (!newest) throw new Response(MESSAGES.notSent, { status: 409 });
  return beginThread(request, newest.id, 'innovator');
};

/** Threads of an innovation for its team: those of the newest evaluation first, and those of earlier ones below. */
export default function Messages({ loaderData: { frame, contact, mayWrite, evaluations, formKey: first }, actionData }: Route.ComponentProps) {
  const { problems = [], values, key: formKey = first } = actionData ?? {};
  const [newest, ...earlier] = evaluations;
  return (
    <InnovationFrame frame={frame} page="messages">
      <PageTitle words={MESSAGES.title} about={frame.name} wrong={problems.length > 0} />
      <ErrorList problems={problems} />
      <PageHeading>{MESSAGES.title}</PageHeading>
      {newest ? <ThreadList threads={newest.threads} /> : <InsetText><p>{MESSAGES.notSent}</p></InsetText>}
      {newest && mayWrite ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <h2 className="nhsuk-heading-m">{MESSAGES.begin}</h2>
            <p>
              {MESSAGES.lead.innovator}
              {contact.replyDays ? ` ${MESSAGES.answeredWithin(contact.name, count(contact.replyDays, 'working day'))}` : null}
            </p>
            <BeginForm formKey={formKey} values={values} problems={problems} />
          </div>
        </div>
      ) : null}
      {earlier.filter(({ threads }) => threads.length > 0).map(({ number, threads }) => (
        <section key={number}>
          <h2 className="nhsuk-heading-m">{MESSAGES.evaluation(number)}</h2>
          <ThreadList threads={threads} />
        </section>
      ))}
    </InnovationFrame>
  );
}
