import { graphql } from '../graphql.ts';
import { load } from '../session/api.server.ts';
import { whoIs } from '../session/who.server.ts';
import { serviceIn, titled } from '../shell/title.ts';
import { HOME } from '../texts/home.ts';
import type { Route } from './+types/home';
import { HomeOf } from './public/home-of.tsx';
import { withOwnDrafts } from './public/own-drafts.ts';
import { shortcutsFor } from './public/shortcuts.ts';
import { StartPage } from './public/start-page.tsx';
import { workGroups } from './public/work-groups.ts';

const START = graphql(`
  query Start {
    installation {
      mode
    }
  }
`);

const WORK = graphql(`
  query Work {
    myWork {
      kind
      id
      evaluationId
      innovationId
      reference
      innovationName
      simulated
      detail
      dueAt
    }
    myDrafts {
      id
      reference
      name
      simulated
      missing
    }
    bidsAsked {
      bid
    }
    teamInvitations {
      id
      innovationName
      invitedBy
      expiresAt
    }
    installation {
      now
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const me = await whoIs(request);
  if (!me) return { demonstration: (await load(request, START)).installation.mode === 'demonstration', home: null };
  const { myWork, myDrafts, bidsAsked, teamInvitations, installation } = await load(request, WORK);
  // a question about an evaluation is no work on it: nothing but its name may be known
  const bids = bidsAsked.filter(({ bid }) => bid === null).length;
  const roles = me.roles.map(({ role }) => role);
  return { demonstration: false, home: { name: me.displayName, groups: workGroups(withOwnDrafts(myWork, myDrafts)), invitations: teamInvitations, bids, shortcuts: shortcutsFor(roles), now: installation.now } };
};

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches), { name: 'description', content: HOME.lead(serviceIn(matches)) }];

export default function Home({ loaderData: { home, demonstration } }: Route.ComponentProps) {
  return home ? <HomeOf {...home} /> : <StartPage demonstration={demonstration} />;
}
