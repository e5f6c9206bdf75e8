import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { Button } from '../../components/form/button.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { MAIL, NOTIFICATIONS } from '../../texts/notifications.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import type { Route } from './+types/notifications';
import { NotificationTable } from './notifications/notification-table.tsx';
import { loadNotifications, markRead } from './notifications/notifications.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => ({ ...(await loadNotifications(request)), formKey: crypto.randomUUID() as string });

export const action = async ({ request }: Route.ActionArgs) => markRead(request, await formOf(request));

export default function Notifications({ loaderData: { notifications, formKey, now }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const unread = notifications.filter(({ readAt }) => readAt === null);
  return (
    <>
      <PageTitle title={NOTIFICATIONS.title} refused={Boolean(actionData?.problems.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/">{NOTIFICATIONS.home}</BackLink>
      </div>
      {asked.get('done') === 'read' && !actionData ? <NotificationBanner variant="success" heading={NOTIFICATIONS.marked} /> : null}
      <ProblemSummary problems={actionData?.problems} fields={[]} />
      <PageHeading>{NOTIFICATIONS.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{NOTIFICATIONS.lead}</p>
      {notifications.length === 0 ? <p>{NOTIFICATIONS.none}</p> : <NotificationTable notifications={notifications} now={now} />}
      {unread.length > 0 ? (
        <FormFrame key={formKey} formKey={formKey}>
          {unread.map(({ key }) => (
            <input key={key} type="hidden" name="keys" value={key} />
          ))}
          <p className="nhsuk-u-reading-width">{NOTIFICATIONS.markHint}</p>
          <Button variant="secondary">{NOTIFICATIONS.mark}</Button>
        </FormFrame>
      ) : null}
      <p>
        <a href="/account/notifications">{MAIL.link}</a>
      </p>
    </>
  );
}
