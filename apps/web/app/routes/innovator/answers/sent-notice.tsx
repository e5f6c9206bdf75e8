import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import type { SentAlready } from './sent-already.ts';

/** Says on a page of questions that the answers are sent, and what becomes of what is written here. */
export const SentNotice = ({ sent }: { sent: SentAlready | null }) =>
  sent ? (
    <WarningCallout heading={sent.heading} headingLevel={2}>
      <p>{sent.text}</p>
      <p>
        <a href={sent.link.href}>{sent.link.text}</a>
      </p>
    </WarningCallout>
  ) : null;
