import type { Route } from './+types/thread';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../components/form/button.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { FormFrame } from '../../shell/form-frame.tsx';
import { MESSAGES } from '../../texts/messages.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { MessageCard } from './message-card.tsx';
import { MessageFields } from './message-fields.tsx';
import { answerThread } from './send-message.server.ts';
import { threadOf } from './thread.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await threadOf(request, params.id);
  return { ...read, done: new URL(request.url).searchParams.get('done') ?? '', formKey: crypto.randomUUID() as string };
};

export const action = ({ request, params }: Route.ActionArgs) => answerThread(request, params.id);

/** One thread, the oldest message first, with room for an answer below. */
export default function Thread({ loaderData: { thread, messages, about, isStaff, list, done, formKey: first }, actionData }: Route.ComponentProps) {
  const { problems, values, key: formKey = first } = actionData ?? {};
  const withWhom = isStaff ? (thread.reviewer ?? MESSAGES.withWhom[thread.audience]) : MESSAGES.withWhom['service'];
  return (
    <>
      <PageTitle title={`${thread.subject}: ${about.name}`} refused={Boolean(problems?.length)} />
      <BackLink href={list}>{MESSAGES.all}</BackLink>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ProblemSummary key={formKey} problems={problems} fields={['text', 'files']} />
          {MESSAGES.done[done] && !actionData ? <NotificationBanner variant="success" heading={MESSAGES.done[done]} /> : null}
          <PageHeading caption={<>{`${about.name}, ${about.reference}`} {about.simulated ? <SimulatedMark /> : null}</>}>{thread.subject}</PageHeading>
          <p>
            {MESSAGES.with}: {withWhom}
          </p>
          {messages.map((message) => (
            <MessageCard key={message.number} message={message} />
          ))}
          {thread.mayWrite ? (
            <>
              <h2 className="nhsuk-heading-m">{MESSAGES.answer}</h2>
              <FormFrame key={formKey} formKey={formKey} encType="multipart/form-data">
                <MessageFields values={values} problems={problems} />
                <Button>{MESSAGES.send}</Button>
                {thread.waitsSince ? (
                  <>
                    <p>{MESSAGES.settleText}</p>
                    <input type="hidden" name="number" value={thread.count} />
                    <Button variant="secondary" name="intent" value="settle">
                      {MESSAGES.settle}
                    </Button>
                  </>
                ) : null}
              </FormFrame>
            </>
          ) : (
            <p>{isStaff && thread.audience === 'reviewer' ? MESSAGES.notReached : MESSAGES.mayNotWrite}</p>
          )}
        </div>
      </div>
    </>
  );
}
