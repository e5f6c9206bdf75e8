import { Card } from '../../../components/content/card.tsx';
import { TRACKER } from '../../../texts/tracker.ts';
import type { Happened } from './latest.ts';

/** What happened last, newest first. */
export const LatestCard = ({ id, latest }: { id: string; latest: readonly Happened[] }) =>
  latest.length > 0 ? (
    <Card heading={TRACKER.latest} headingSize="m">
      <ul className="nhsuk-list">
        {latest.map(({ key, what, when }) => (
          <li key={key}>
            <strong>{what}</strong>
            <br />
            <span className="nhsuk-u-secondary-text-colour">{when}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/innovations/${id}/activity`}>{TRACKER.seeAll}</a>
      </p>
    </Card>
  ) : null;
