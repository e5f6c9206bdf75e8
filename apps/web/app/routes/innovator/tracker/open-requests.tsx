import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { ButtonLink } from '../../../components/form/button.tsx';
import { day } from '../../../texts/dates.ts';
import { TRACKER } from '../../../texts/tracker.ts';

interface OpenRequestsProps {
  id: string;
  requests: readonly { id: string; text: string; answerBy: string | null }[];
  mayAnswer: boolean;
}

/** The one thing to do first: each request with its last moment, and the way to answer it. */
export const OpenRequests = ({ id, requests, mayAnswer }: OpenRequestsProps) =>
  requests.length > 0 ? (
    <WarningCallout heading={TRACKER.thingsToDo(requests.length)} headingLevel={2}>
      {requests.map((request) => (
        <div key={request.id}>
          <p>{request.text}</p>
          <p>
            {request.answerBy ? <strong>{TRACKER.answerBy(day(request.answerBy))}</strong> : null} {TRACKER.paused}
          </p>
          {mayAnswer ? <ButtonLink href={`/innovations/${id}/requests/${request.id}`}>{TRACKER.answerIt}</ButtonLink> : <a href={`/innovations/${id}/requests/${request.id}`}>{TRACKER.readIt}</a>}
        </div>
      ))}
    </WarningCallout>
  ) : null;
