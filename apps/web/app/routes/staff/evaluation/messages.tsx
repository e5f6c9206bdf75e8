import type { Route } from './+types/messages';
import { PageHeading } from '../../../components/page-heading.tsx';
import { MESSAGES } from '../../../texts/messages.ts';
import { BeginForm } from '../../messages/begin-form.tsx';
import { beginThread } from '../../messages/send-message.server.ts';
import { ThreadList } from '../../messages/thread-list.tsx';
import { threadsOf } from '../../messages/threads.server.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { correspondents } from './messages/correspondents.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [threads, { name, mayWrite, reviewers }] = await Promise.all([threadsOf(request, params.id), correspondents(request, params.id)]);
  return { threads, name, mayWrite, reviewers, formKey: crypto.randomUUID() as string };
};

export const action = ({ request, params }: Route.ActionArgs) => beginThread(request, params.id);

/** Threads of an evaluation for its staff. */
export default function Messages({ loaderData: { threads, name, mayWrite, reviewers, formKey: first }, actionData }: Route.ComponentProps) {
  const { problems, values, key: formKey = first } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${MESSAGES.title}: ${name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['to', 'subject', 'text', 'files']} />
      <PageHeading>{MESSAGES.title}</PageHeading>
      <ThreadList threads={threads} staff />
      {mayWrite ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <h2 className="nhsuk-heading-m">{MESSAGES.begin}</h2>
            <p>{MESSAGES.lead.staff}</p>
            <BeginForm formKey={formKey} reviewers={reviewers} values={values} problems={problems} />
          </div>
        </div>
      ) : null}
    </>
  );
}
