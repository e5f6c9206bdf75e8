import { Card } from '../../../components/content/card.tsx';
import { TRACKER } from '../../../texts/tracker.ts';

/** The way to the plan of the pilot, and to what the maker does there. */
export const PilotCard = ({ id }: { id: string }) => (
  <Card heading={TRACKER.pilot} headingSize="m">
    <p>{TRACKER.pilotText}</p>
    <p>
      <a href={`/pilots/${id}/set-up`}>{TRACKER.pilotPlan}</a>
    </p>
    <p>
      <a href={`/pilots/${id}/incidents`}>{TRACKER.pilotIncident}</a>
    </p>
  </Card>
);
