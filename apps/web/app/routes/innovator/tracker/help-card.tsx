import { Card } from '../../../components/content/card.tsx';
import { HELP } from '../../../texts/help-card.ts';

/** Who of the programme answers its innovators, as it says itself. */
export interface Contact {
  /** An office or a role; null: the programme names none. */
  name: string | null;
  /** Working days; null: it promises nothing. */
  replyDays: number | null;
}

/** Whom to ask, how soon they answer where the programme says so, and how. */
export const HelpCard = ({ id, contact: { name, replyDays }, mayWrite }: { id: string; contact: Contact; mayWrite: boolean }) => (
  <Card heading={HELP.heading} headingSize="m">
    <p>
      <strong>{name ?? HELP.programme}</strong>
      {replyDays ? (
        <>
          <br />
          {HELP.repliesWithin(replyDays)}
        </>
      ) : null}
      <br />
      <a href={`/innovations/${id}/messages`}>{mayWrite ? HELP.sendMessage : HELP.readMessages}</a>
    </p>
    <p>
      <a href="/contact">{HELP.contactUs}</a>
      <br />
      {HELP.contactText}
    </p>
  </Card>
);
