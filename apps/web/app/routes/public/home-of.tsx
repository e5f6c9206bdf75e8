import { Card } from '../../components/content/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { BIDS } from '../../texts/bids.ts';
import { HOME } from '../../texts/home.ts';
import { SIGNATURES } from '../../texts/staff-sign.ts';
import { NOTIFICATIONS } from '../../texts/notifications.ts';
import { TeamInvitations, type Invited } from './team-invitations.tsx';
import { WorkTable } from './work-table.tsx';
import type { WorkGroup } from './work-groups.ts';

interface HomeOfProps {
  name: string;
  groups: readonly WorkGroup[];
  invitations: readonly Invited[];
  /** Evaluations that they are asked about, and have not said whether they would like to review. */
  bids: number;
  shortcuts: readonly { text: string; href: string; hint: string }[];
  now: string;
}

/** The home of whoever is signed in: what waits for them, soonest first, and the parts of the service that are theirs. */
export const HomeOf = ({ name, groups, invitations, bids, shortcuts, now }: HomeOfProps) => (
  <>
    <PageHeading>{HOME.hello(name)}</PageHeading>
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <TeamInvitations invitations={invitations} />
        <h2 className="nhsuk-heading-m">{HOME.waiting}</h2>
        {groups.length + bids === 0 ? <p>{HOME.nothing}</p> : null}
        {bids > 0 ? (
          <p>
            <a href="/reviews/bids">{BIDS.linkCount(bids)}</a>
          </p>
        ) : null}
        {groups.map((group) => (
          <WorkTable key={group.kind} group={group} now={now} />
        ))}
        {groups.some(({ kind }) => kind === 'sign' || kind === 'sign-plan-amendment') ? (
          <p>
            <a href="/sign">{SIGNATURES.all}</a>
          </p>
        ) : null}
        <p>
          <a href="/notifications">{NOTIFICATIONS.link}</a>
        </p>
      </div>
      <div className="nhsuk-grid-column-one-third">
        <h2 className="nhsuk-heading-m">{HOME.shortcuts}</h2>
        {shortcuts.map(({ text, href, hint }) => (
          <Card key={href} heading={text} headingLevel={3} headingSize="s" href={href} clickable>
            <p>{hint}</p>
          </Card>
        ))}
      </div>
    </div>
  </>
);
