import { Card } from '../../../components/content/card.tsx';
import { ButtonLink } from '../../../components/form/button.tsx';
import { WORDS } from '../../../texts/components.ts';
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
    <Card heading={TRACKER.thingsToDo(requests.length)} headingSize="m" headingPrefix={WORDS.important} toDo>
      {requests.map((request) => (
        <div key={request.id}>
          <p>{request.text}</p>
          <p>
            {request.answerBy ? <strong>{TRACKER.answerBy(day(request.answerBy))}</strong> : null} {TRACKER.paused}
          </p>
          {mayAnswer ? <ButtonLink href={`/innovations/${id}/requests/${request.id}`}>{TRACKER.answerIt}</ButtonLink> : <a href={`/innovations/${id}/requests/${request.id}`}>{TRACKER.readIt}</a>}
        </div>
      ))}
    </Card>
  ) : null;
