import { Card } from '../../components/content/card.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { instant } from '../../texts/dates.ts';
import { MESSAGES } from '../../texts/messages.ts';
import { fileSize } from '../staff/evaluation/documents/file-size.ts';

export interface ShownMessage {
  number: number;
  side: string;
  mine: boolean;
  isNew: boolean;
  writtenBy: string | null;
  writtenAt: string;
  text: string;
  readAt: string | null;
  attachments: readonly { id: string; fileName: string; sizeBytes: number }[];
}

const writer = ({ mine, writtenBy, side }: ShownMessage): string => {
  if (mine) return MESSAGES.you;
  const of = MESSAGES.side[side] ?? side;
  return writtenBy ? MESSAGES.by(writtenBy, of) : of;
};

/** One message: who wrote it and when, its words as they were typed, its files, and of one's own whether it was read. */
export function MessageCard({ message }: { message: ShownMessage }) {
  const { number, mine, isNew, writtenAt, text, readAt, attachments } = message;
  return (
    <Card id={`message-${number}`} heading={writer(message)} headingLevel={2} headingSize="s">
      <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
        <time dateTime={writtenAt}>{instant(writtenAt)}</time> {isNew ? <Tag colour="blue">{MESSAGES.isNew}</Tag> : null}
      </p>
      <p className="wm-as-typed" dir="auto">
        {text}
      </p>
      {attachments.length > 0 ? (
        <ul className="nhsuk-list">
          {attachments.map(({ id, fileName, sizeBytes }) => (
            <li key={id}>
              <a href={`/message-attachments/${id}/file`}>{fileName}</a> ({fileSize(sizeBytes)})
            </li>
          ))}
        </ul>
      ) : null}
      {mine ? <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">{readAt ? MESSAGES.readOn(instant(readAt)) : MESSAGES.notRead}</p> : null}
    </Card>
  );
}
