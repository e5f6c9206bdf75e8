import { Card } from '../../../components/content/card.tsx';
import { NEXT, TRACKER } from '../../../texts/tracker.ts';
import type { DateAhead } from './dates-ahead.ts';
import type { ExpectedLine } from './expected-lines.ts';

interface NextCardProps {
  /** What kind of stage it is in. */
  kind: string;
  /** When the next stages and the letter are usual; none: nobody says, or it has ended. */
  expected: readonly ExpectedLine[];
  since: string;
  dates: readonly DateAhead[];
  /** Where the days are to be had as a file for a calendar; null: there is none. */
  calendar: string | null;
}

/** What happens next, who does it, and the days that count for the innovator. */
export const NextCard = ({ kind, expected, since, dates, calendar }: NextCardProps) => {
  const next = NEXT[kind] ?? NEXT['end']!;
  return (
    <Card heading={TRACKER.next} headingSize="m" accent>
      {next.who ? (
        <p>
          {TRACKER.whoDoesIt} <strong>{next.who}</strong>
        </p>
      ) : null}
      <p>{next.text}</p>
      {expected.length > 0 ? (
        <p>
          {TRACKER.began} <strong>{since}</strong>.
        </p>
      ) : null}
      {expected.map(({ key, words, when }) => (
        <p key={key}>
          {words}
          {when ? (
            <>
              {' '}
              <strong>{when}</strong>.
            </>
          ) : null}
        </p>
      ))}
      {dates.map(({ key, when, words }) => (
        <p key={key}>
          <strong>{when}</strong>
          <br />
          {words}
        </p>
      ))}
      {calendar ? (
        <p>
          <a href={calendar}>{dates.length > 0 ? TRACKER.dates.add : TRACKER.dates.addOther}</a>
        </p>
      ) : null}
    </Card>
  );
};
