import { InsetText } from '../../../components/content/inset-text.tsx';
import { MAIL } from '../../../texts/notifications.ts';
import type { LoadedMail } from './mail.server.ts';

/** Whether there is mail at all and where it goes; for administrators besides what is not taken. */
export const MailState = ({ on, address, failing, failedAs }: LoadedMail) => (
  <>
    {on ? null : (
      <InsetText>
        <p>
          <strong>{MAIL.off}</strong>
        </p>
        <p>{MAIL.offWords}</p>
        {failing === null ? null : <p>{MAIL.offAdministrators}</p>}
      </InsetText>
    )}
    {failing ? (
      <InsetText>
        <p>
          <strong>{MAIL.failing(failing)}</strong>
        </p>
        <p>{MAIL.failingWords((failedAs ?? []).join(', '))}</p>
      </InsetText>
    ) : null}
    <p>{address === null ? MAIL.noAddress : MAIL.goesTo(address)}</p>
  </>
);
