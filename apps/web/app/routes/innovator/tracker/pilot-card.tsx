import { Card } from '../../../components/content/card.tsx';
import { TRACKER } from '../../../texts/tracker.ts';
import type { PilotPart } from './pilot-part.ts';

/** The way to the plan of the pilot, and to what the maker does there now. */
export const PilotCard = ({ id, part: { plan, does } }: { id: string; part: PilotPart }) => (
  <Card heading={plan ? TRACKER.pilot : TRACKER.incidents} headingSize="m">
    {does.length > 0 ? <p>{TRACKER.pilotText(does.map((verb) => TRACKER.pilotVerbs[verb]))}</p> : null}
    {plan ? (
      <p>
        <a href={`/pilots/${id}/set-up`}>{TRACKER.pilotPlan}</a>
      </p>
    ) : null}
    {does.includes('reportIncidents') ? (
      <p>
        <a href={`/pilots/${id}/incidents`}>{TRACKER.pilotIncident}</a>
      </p>
    ) : null}
  </Card>
);
