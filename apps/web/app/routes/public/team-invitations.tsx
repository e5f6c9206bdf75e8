import { deadline } from '../../texts/dates.ts';
import { JOIN } from '../../texts/team.ts';

export interface Invited {
  id: string;
  innovationName: string;
  invitedBy: string;
  expiresAt: string;
}

/** Invitations to teams that wait for whoever is signed in; nothing where there is none. */
export const TeamInvitations = ({ invitations }: { invitations: readonly Invited[] }) =>
  invitations.length > 0 ? (
    <>
      <h2 className="nhsuk-heading-m">{JOIN.waiting}</h2>
      <ul className="nhsuk-list">
        {invitations.map(({ id, innovationName, invitedBy, expiresAt }) => (
          <li key={id}>
            <a href={`/team-invitations/${id}`}>{JOIN.answer(innovationName)}</a>
            <br />
            <span className="nhsuk-u-secondary-text-colour">{JOIN.from(invitedBy, deadline(expiresAt))}</span>
          </li>
        ))}
      </ul>
    </>
  ) : null;
