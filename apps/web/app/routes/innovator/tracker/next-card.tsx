import { Card } from '../../../components/content/card.tsx';
import { NEXT, TRACKER, usual } from '../../../texts/tracker.ts';
import type { DateAhead } from './dates-ahead.ts';

interface NextCardProps {
  /** What kind of stage it is in. */
  kind: string;
  /** How long such a stage usually takes, in working days; null: nobody says, or it has ended. */
  days: number | null;
  since: string;
  dates: readonly DateAhead[];
}

/** What happens next, who does it, and the days that count for the innovator. */
export const NextCard = ({ kind, days, since, dates }: NextCardProps) => {
  const next = NEXT[kind] ?? NEXT['end']!;
  return (
    <Card heading={TRACKER.next} headingSize="m" accent>
      {next.who ? (
        <p>
          {TRACKER.whoDoesIt} <strong>{next.who}</strong>
        </p>
      ) : null}
      <p>{next.text}</p>
      {days ? (
        <p>
          {usual(days)}. {TRACKER.began} <strong>{since}</strong>.
        </p>
      ) : null}
      {dates.map(({ key, when, words }) => (
        <p key={key}>
          <strong>{when}</strong>
          <br />
          {words}
        </p>
      ))}
    </Card>
  );
};
