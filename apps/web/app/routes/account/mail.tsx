import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { Button } from '../../components/form/button.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { MAIL, NOTIFICATIONS } from '../../texts/notifications.ts';
import { ACCOUNT } from '../../texts/sign-in.ts';
import { valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import type { Route } from './+types/mail';
import { chooseMail, loadMail } from './mail/mail.server.ts';
import { MailState } from './mail/mail-state.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => ({ mail: await loadMail(request), formKey: crypto.randomUUID() as string });

export const action = async ({ request }: Route.ActionArgs) => chooseMail(request, await formOf(request));

export default function Mail({ loaderData: { mail, formKey }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const problems = actionData?.problems;
  return (
    <>
      <PageTitle title={MAIL.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/account">{ACCOUNT.title}</BackLink>
      </div>
      {asked.get('done') === 'saved' && !actionData ? <NotificationBanner variant="success" heading={MAIL.done} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={['mail']} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{MAIL.title}</PageHeading>
          <p>{MAIL.lead}</p>
          <MailState {...mail} />
          <FormFrame formKey={formKey}>
            <Radios id="mail" name="mail" label={MAIL.question} labelSize="m" defaultValue={valueOf(actionData?.values, 'mail', mail.choice)} items={[...MAIL.choices]} error={problemWith(problems, 'mail')} />
            <Button>{MAIL.save}</Button>
          </FormFrame>
          <p>
            <a href="/notifications">{NOTIFICATIONS.title}</a>
          </p>
        </div>
      </div>
    </>
  );
}
