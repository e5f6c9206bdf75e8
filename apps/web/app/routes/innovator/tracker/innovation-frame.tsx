import type { ComponentProps, ReactNode } from 'react';
import { IdentityBar } from '../../../components/evaluation/identity-bar.tsx';
import { SubNavigation } from '../../../components/navigation/sub-navigation.tsx';
import { ArchivedBanner } from '../archived-banner.tsx';
import type { Archived } from '../archived.ts';
import { PASSPORT } from '../../../texts/passport.ts';
import { TRACKER } from '../../../texts/tracker.ts';

export interface FrameOf {
  id: string;
  reference: string;
  name: string;
  simulated: boolean;
  kind: string;
  stage: string | null;
  organisation: string | null;
  sent: string | null;
  unread: number;
  archived: Archived | null;
}

type StageKind = NonNullable<ComponentProps<typeof IdentityBar>['stage']>['kind'];

type Page = 'progress' | 'answers' | 'documents' | 'guidance' | 'passport' | 'messages' | 'people';

/** Which innovation this is, and its pages. */
export const InnovationFrame = ({ frame, page, children }: { frame: FrameOf; page?: Page; children: ReactNode }) => {
  const base = `/innovations/${frame.id}`;
  const items = [
    { text: TRACKER.progress, href: base, page: 'progress' },
    { text: TRACKER.answers, href: `${base}/answers`, page: 'answers' },
    { text: TRACKER.documents, href: `${base}/documents`, page: 'documents' },
    { text: TRACKER.guidance, href: `${base}/guidance`, page: 'guidance' },
    { text: PASSPORT.title, href: `${base}/passport`, page: 'passport' },
    { text: TRACKER.messages, href: `${base}/messages`, page: 'messages', ...(frame.unread > 0 ? { count: { number: frame.unread, of: TRACKER.unread } } : {}) },
    { text: TRACKER.people, href: `${base}/people`, page: 'people' },
  ];
  return (
    <>
      <IdentityBar
        reference={frame.reference}
        organisation={frame.organisation ?? undefined}
        name={frame.name}
        stage={frame.stage ? { kind: frame.kind as StageKind, name: frame.stage } : undefined}
        simulated={frame.simulated}
        facts={frame.sent ? [{ label: TRACKER.sentOn, value: frame.sent }] : []}
      >
        <SubNavigation label={TRACKER.about(frame.name)} items={items.map(({ page: at, ...item }) => ({ ...item, current: at === page ? ('page' as const) : undefined }))} />
      </IdentityBar>
      <ArchivedBanner id={frame.id} archived={frame.archived} />
      {children}
    </>
  );
};
