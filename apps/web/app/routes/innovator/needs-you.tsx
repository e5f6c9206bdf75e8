import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { day } from '../../texts/dates.ts';
import { MINE } from '../../texts/mine.ts';

interface NeedsYouProps {
  requests: readonly { id: string; innovationId: string; innovationName: string; simulated: boolean; detail: string | null; dueAt: string | null }[];
}

/** Requests that wait for an answer, soonest first. */
export const NeedsYou = ({ requests }: NeedsYouProps) =>
  requests.length > 0 ? (
    <WarningCallout heading={MINE.needsYou(requests.length)} headingLevel={2}>
      <ul className="nhsuk-list">
        {requests.map(({ id, innovationId, innovationName, simulated, detail, dueAt }) => (
          <li key={id}>
            <a href={`/innovations/${innovationId}/requests/${id}`}>
              {MINE.answerFor(innovationName)}
            </a>{' '}
            {simulated ? <SimulatedMark /> : null}
            {dueAt ? <strong> {MINE.by(day(dueAt))}</strong> : null}
            <br />
            {detail}
          </li>
        ))}
      </ul>
    </WarningCallout>
  ) : null;
