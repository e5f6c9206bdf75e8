import { Card } from '../../../../components/content/card.tsx';
import { Timeline } from '../../../../components/evaluation/timeline.tsx';
import { instant } from '../../../../texts/dates.ts';
import { LATEST } from '../../../../texts/staff-basis.ts';
import type { Latest } from './latest.server.ts';

/** The last events of the case, with the way to all of them. */
export function LatestCard({ latest: { events, count }, id }: { latest: Latest; id: string }) {
  if (events.length === 0) return null;
  return (
    <Card heading={LATEST.title} headingSize="s" actions={[{ href: `/evaluations/${id}/history`, text: LATEST.all(count) }]}>
      <Timeline events={events.map(({ version, at, by, title }) => ({ key: String(version), title, by, when: instant(at), dateTime: at }))} />
    </Card>
  );
}
