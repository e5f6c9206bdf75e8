import { Tag } from '../../../components/content/tag.tsx';
import { ROUND } from '../../../texts/assignments.ts';
import type { RoundSeat } from './round.query.ts';

/** Who sits there, why, and what it would cost without them. */
export function SeatWords({ seat: { person, organisation, held, locked, fit, terms, hasAlternative, alternative } }: { seat: RoundSeat }) {
  return (
    <p>
      <strong>{person}</strong>, {organisation} {held ? <Tag colour="grey">{ROUND.held}</Tag> : null} {locked ? <Tag colour="blue">{ROUND.kept}</Tag> : null}
      <br />
      {ROUND.seat(fit, terms)} {terms.length === 0 ? ROUND.noWords : null}
      {alternative ? (
        <>
          <br />
          {ROUND.instead(alternative.instead, alternative.loss, alternative.changes)}
        </>
      ) : null}
      {hasAlternative === false ? (
        <>
          <br />
          {ROUND.irreplaceable}
        </>
      ) : null}
    </p>
  );
}
