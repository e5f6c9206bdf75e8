import { Card } from '../../../components/content/card.tsx';
import { TRACKER } from '../../../texts/tracker.ts';

/** Who of the programme answers its innovators, as it says itself. */
export interface Contact {
  /** An office or a role; null: the programme names none. */
  name: string | null;
  /** Working days; null: it promises nothing. */
  replyDays: number | null;
}

/** Whom to ask, how soon they answer where the programme says so, and how. */
export const HelpCard = ({ id, contact: { name, replyDays }, mayWrite }: { id: string; contact: Contact; mayWrite: boolean }) => (
  <Card heading={TRACKER.contact} headingSize="m">
    <p>
      <strong>{name ?? TRACKER.contactProgramme}</strong>
      {replyDays ? (
        <>
          <br />
          {TRACKER.repliesWithin(replyDays)}
        </>
      ) : null}
      <br />
      <a href={`/innovations/${id}/messages`}>{mayWrite ? TRACKER.sendMessage : TRACKER.readMessages}</a>
    </p>
    <p>
      <a href="/contact">{TRACKER.contactUs}</a>
      <br />
      {TRACKER.contactText}
    </p>
  </Card>
);
