import { Tag } from '../../components/content/tag.tsx';
import { MESSAGES } from '../../texts/messages.ts';

/** What is new in a thread, and whether it waits for an answer of the staff. */
export const ThreadStatus = ({ unread, waits }: { unread: number; waits: boolean }) => {
  if (unread === 0 && !waits) return MESSAGES.read;
  return (
    <>
      {unread > 0 ? <Tag colour="blue">{MESSAGES.newMessages(unread)}</Tag> : null} {waits ? <Tag colour="yellow">{MESSAGES.waits}</Tag> : null}
    </>
  );
};
