import { Outlet, useLocation } from 'react-router';
import type { Route } from './+types/frame';
import { IdentityBar } from '../../../components/evaluation/identity-bar.tsx';
import { Breadcrumb } from '../../../components/navigation/breadcrumb.tsx';
import { SubNavigation } from '../../../components/navigation/sub-navigation.tsx';
import { useForgetLater } from '../../../drafts/forget-later.ts';
import { ChangedSince } from '../../../following/changed-since.tsx';
import { deadline } from '../../../texts/dates.ts';
import { loadIdentity } from './frame/identity.server.ts';
import { pagesOfCase } from './frame/pages-of-case.ts';
import { CASE } from '../../../texts/staff-case.ts';
import { NAVIGATION } from '../../../texts/shell.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => loadIdentity(request, params.id);

/** The bar above every page of a case: which it is, where it stands, and its other pages. */
export default function CaseFrame({ loaderData: identity }: Route.ComponentProps) {
  const { pathname, search } = useLocation();
  useForgetLater(search);
  return (
    <>
      {identity.staff ? <Breadcrumb items={[{ text: NAVIGATION.pipeline, href: '/pipeline' }]} /> : null}
      <IdentityBar
        reference={CASE.numbered(identity.reference, identity.number)}
        organisation={identity.organisationName}
        name={identity.innovationName}
        stage={{ kind: identity.kind, name: CASE.inRun(identity.stageTitle, identity.run) }}
        simulated={identity.simulated}
        facts={[
          ...(identity.limit ? [{ label: identity.limit.state === 'paused' ? CASE.limitPaused : CASE.limit, value: deadline(identity.limit.dueAt) }] : []),
          ...(identity.announcedTitle ? [{ label: CASE.innovatorSees, value: identity.announcedTitle }] : []),
        ]}
      >
        <SubNavigation label={identity.innovationName} items={pagesOfCase(identity, pathname)} />
      </IdentityBar>
      {identity.staff || identity.auditor ? <ChangedSince evaluationId={identity.id} version={identity.version} followedBy={identity.followedBy} /> : null}
      <Outlet />
    </>
  );
}
