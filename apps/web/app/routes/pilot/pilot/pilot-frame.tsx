import type { ReactNode } from 'react';
import { useActionData, useSearchParams } from 'react-router';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { IdentityBar } from '../../../components/evaluation/identity-bar.tsx';
import { SubNavigation } from '../../../components/navigation/sub-navigation.tsx';
import { day } from '../../../texts/dates.ts';
import { PILOT } from '../../../texts/pilot.ts';
import type { Pilot } from './pilot.server.ts';

interface PilotFrameProps {
  pilot: Pilot;
  ownSites: readonly string[];
  page: 'measures' | 'plan' | 'set-up' | 'incidents' | 'money' | 'report' | `site-${string}`;
  children: ReactNode;
}

/** The bar above every page of a pilot, with its other pages; a site lead finds their own sites in it, the maker what is theirs. */
export function PilotFrame({ pilot, ownSites, page, children }: PilotFrameProps) {
  const [asked] = useSearchParams();
  const refused = useActionData() !== undefined;
  const done = refused ? undefined : PILOT.done[asked.get('done') ?? ''];
  const at = `/pilots/${pilot.id}`;
  const open = pilot.incidents.filter(({ closedAt }) => !closedAt).length;
  const ofMaker = [
    ...(pilot.piloted ? [{ page: 'set-up', text: PILOT.pages.setUp, href: `${at}/set-up` }] : []),
    { page: 'incidents', text: PILOT.pages.incidents, href: `${at}/incidents` },
    { page: 'progress', text: PILOT.pages.progress, href: `/innovations/${pilot.innovationId}` },
  ];
  const ofOthers = [
    { page: 'measures', text: PILOT.pages.measures, href: at },
    { page: 'plan', text: PILOT.pages.plan, href: `${at}/plan` },
    { page: 'set-up', text: PILOT.pages.setUp, href: `${at}/set-up` },
    { page: 'incidents', text: PILOT.pages.incidents, href: `${at}/incidents`, ...(open > 0 ? { count: { number: open, of: 'open' } } : {}) },
    ...(pilot.money ? [{ page: 'money', text: PILOT.pages.money, href: `${at}/money` }] : []),
    { page: 'report', text: PILOT.pages.report, href: `${at}/report` },
    ...pilot.sites.filter(({ id }) => ownSites.includes(id)).map(({ id, organisation }) => ({ page: `site-${id}`, text: PILOT.pages.site(organisation), href: `${at}/sites/${id}` })),
  ];
  const items: readonly { page: string; text: string; href: string; count?: { number: number; of: string } }[] = pilot.maker ? ofMaker : ofOthers;
  return (
    <>
      <IdentityBar
        reference={pilot.reference}
        organisation={pilot.organisationName}
        name={pilot.innovationName}
        stage={{ kind: pilot.kind, name: pilot.run > 1 ? `${pilot.stageTitle}, run ${pilot.run}` : pilot.stageTitle }}
        simulated={pilot.simulated}
        facts={[...(pilot.piloted ? [{ label: PILOT.sites, value: pilot.sites.length }] : []), ...(pilot.nextDataDue ? [{ label: PILOT.nextDataDue, value: day(pilot.nextDataDue) }] : []), ...(pilot.dueAt ? [{ label: PILOT.due, value: day(pilot.dueAt) }] : [])]}
      >
        <SubNavigation label={pilot.innovationName} items={items.map(({ page: of, ...item }) => ({ ...item, ...(of === page ? { current: 'page' as const } : {}) }))} />
      </IdentityBar>
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      {children}
    </>
  );
}
