import { Card } from '../../../../components/content/card.tsx';
import { Timeline } from '../../../../components/evaluation/timeline.tsx';
import { day, instant } from '../../../../texts/dates.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseSummary } from './case.server.ts';
import { LETTERS } from '../../../../texts/staff-letters.ts';

/** The newest events of the record, with the way to all of them. */
export function EventsCard({ events, eventCount, base }: Pick<CaseSummary, 'events' | 'eventCount'> & { base: string }) {
  if (eventCount === 0) return null;
  return (
    <Card heading={SUMMARY.history} headingSize="s" actions={[{ text: SUMMARY.seeAll(eventCount), href: `${base}/history` }]}>
      <Timeline headingLevel={3} events={events.map(({ version, title, at, by }) => ({ key: String(version), title, when: instant(at), dateTime: at, by }))} />
    </Card>
  );
}

/** The announced half of the case: what the innovator sees of it, newest first. */
export function ToldCard({ timeline }: { timeline: NonNullable<CaseSummary['evaluation']['timeline']> }) {
  return (
    <Card heading={SUMMARY.timeline} headingSize="s">
      <Timeline
        headingLevel={3}
        events={timeline.map(({ title, at, what }, index) => ({ key: String(index), title: what === 'letter' ? LETTERS.letter(title) : title, when: day(at), dateTime: at })).reverse()}
      />
    </Card>
  );
}
