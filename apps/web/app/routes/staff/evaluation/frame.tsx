import { Outlet, useLocation } from 'react-router';
import type { Route } from './+types/frame';
import { IdentityBar } from '../../../components/evaluation/identity-bar.tsx';
import { SubNavigation } from '../../../components/navigation/sub-navigation.tsx';
import { deadline } from '../../../texts/dates.ts';
import { loadIdentity } from './frame/identity.server.ts';
import { pagesOfCase } from './frame/pages-of-case.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => loadIdentity(request, params.id);

/** The bar above every page of a case: which it is, where it stands, and its other pages. */
export default function CaseFrame({ loaderData: identity }: Route.ComponentProps) {
  const { pathname } = useLocation();
  return (
    <>
      <IdentityBar
        reference={identity.number > 1 ? `${identity.reference}, evaluation ${identity.number}` : identity.reference}
        organisation={identity.organisationName}
        name={identity.innovationName}
        stage={{ kind: identity.kind, name: identity.run > 1 ? `${identity.stageTitle}, run ${identity.run}` : identity.stageTitle }}
        simulated={identity.simulated}
        facts={[
          ...(identity.limit ? [{ label: identity.limit.state === 'paused' ? 'Time limit, paused' : 'Time limit', value: deadline(identity.limit.dueAt) }] : []),
          ...(identity.announcedTitle ? [{ label: 'The innovator sees', value: identity.announcedTitle }] : []),
        ]}
      >
        <SubNavigation label={identity.innovationName} items={pagesOfCase(identity, pathname)} />
      </IdentityBar>
      <Outlet />
    </>
  );
}
