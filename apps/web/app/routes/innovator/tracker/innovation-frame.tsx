import type { ComponentProps, ReactNode } from 'react';
import { IdentityBar } from '../../../components/evaluation/identity-bar.tsx';
import { SubNavigation } from '../../../components/navigation/sub-navigation.tsx';
import { ArchivedBanner } from '../archived-banner.tsx';
import type { Archived } from '../archived.ts';
import { INNOVATION_PAGES } from '../../../texts/innovation-pages.ts';

export interface FrameOf {
  id: string;
  reference: string;
  name: string;
  simulated: boolean;
  kind: string;
  stage: string | null;
  organisation: string | null;
  sent: string | null;
  /** Who of the programme answers its innovators, where it says so. */
  contact: string | null;
  unread: number;
  archived: Archived | null;
}

type StageKind = NonNullable<ComponentProps<typeof IdentityBar>['stage']>['kind'];

type Page = 'progress' | 'answers' | 'documents' | 'guidance' | 'passport' | 'messages' | 'people';

/** Which innovation this is, and its pages. */
export const InnovationFrame = ({ frame, page, children }: { frame: FrameOf; page?: Page; children: ReactNode }) => {
  const base = `/innovations/${frame.id}`;
  const items = [
    { text: INNOVATION_PAGES.progress, href: base, page: 'progress' },
    { text: INNOVATION_PAGES.answers, href: `${base}/answers`, page: 'answers' },
    { text: INNOVATION_PAGES.documents, href: `${base}/documents`, page: 'documents' },
    { text: INNOVATION_PAGES.guidance, href: `${base}/guidance`, page: 'guidance' },
    { text: INNOVATION_PAGES.passport, href: `${base}/passport`, page: 'passport' },
    { text: INNOVATION_PAGES.messages, href: `${base}/messages`, page: 'messages', ...(frame.unread > 0 ? { count: { number: frame.unread, of: INNOVATION_PAGES.unread } } : {}) },
    { text: INNOVATION_PAGES.people, href: `${base}/people`, page: 'people' },
  ];
  return (
    <>
      <IdentityBar
        reference={frame.reference}
        organisation={frame.organisation ?? undefined}
        name={frame.name}
        stage={frame.stage ? { kind: frame.kind as StageKind, name: frame.stage } : undefined}
        simulated={frame.simulated}
        facts={[
          ...(frame.sent ? [{ label: INNOVATION_PAGES.sentOn, value: frame.sent }] : []),
          ...(frame.contact ? [{ label: INNOVATION_PAGES.contact, value: frame.contact }] : []),
        ]}
      >
        <SubNavigation label={INNOVATION_PAGES.about(frame.name)} items={items.map(({ page: at, ...item }) => ({ ...item, current: at === page ? ('page' as const) : undefined }))} />
      </IdentityBar>
      <ArchivedBanner id={frame.id} archived={frame.archived} />
      {children}
    </>
  );
};
