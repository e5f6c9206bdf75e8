import { Link } from 'react-router';
import { Card } from '../../../components/content/card.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { LinkButton } from '../../../components/form/button.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { ASSIGNMENTS, ROUND } from '../../../texts/assignments.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { changeValue } from './change-value.ts';
import type { RoundRead, RoundSeat } from './round.query.ts';
import { SeatWords } from './seat-words.tsx';

interface EvaluationCardProps {
  round: Pick<RoundRead, 'id' | 'aim' | 'optimal' | 'looserLimit'>;
  /** Seats of a page of the proposal. */
  seats: readonly RoundSeat[];
  evaluation: RoundRead['evaluations'][number];
  /** Whether it can still be adjusted. */
  open: boolean;
  /** What addresses carry on of the page that is read. */
  on: string;
}

/** One evaluation of a proposal: every seat with who sits there, and what can be changed about it. */
export function EvaluationCard({ round, seats: all, evaluation: { evaluationId, reference, innovationName, simulated }, open, on }: EvaluationCardProps) {
  const seats = all.filter((seat) => seat.evaluationId === evaluationId);
  return (
    <Card heading={ASSIGNMENTS.named(innovationName, reference)} headingSize="s">
      {simulated ? <SimulatedMark /> : null}
      <SummaryList
        rows={seats.map((seat) => ({
          key: roleTitle(seat.role),
          keyWidth: 'one-quarter' as const,
          value: (
            <>
              <SeatWords seat={seat} aim={round.aim} {...(open && round.optimal ? { unlooked: ROUND.unlooked(round.looserLimit !== null) } : {})} />
              <p>
                <Link to={`/assignments/${round.id}/${evaluationId}/${seat.personId}${on}`}>
                  {ROUND.why}
                  <VisuallyHidden>{ROUND.whyOf(seat.person)}</VisuallyHidden>
                </Link>
              </p>
              {open && !seat.held ? <SeatActs seat={seat} /> : null}
            </>
          ),
        }))}
      />
      {open ? (
        <p>
          <Link to={`/assignments/${round.id}/${evaluationId}${on}`}>
            {ROUND.candidates}
            <VisuallyHidden>{ROUND.candidatesOf(innovationName)}</VisuallyHidden>
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

function SeatActs({ seat: { evaluationId, personId, person, role, locked } }: { seat: RoundSeat }) {
  return (
    <p>
      {locked ? null : (
        <span className="nhsuk-u-margin-right-3">
          <LinkButton name="change" value={changeValue('lock', evaluationId, personId, role)}>
            {ROUND.keep} <VisuallyHidden>{ROUND.keepOf(person)}</VisuallyHidden>
          </LinkButton>
        </span>
      )}{' '}
      <LinkButton name="change" value={changeValue('forbid', evaluationId, personId)}>
        {ROUND.forbid} <VisuallyHidden>{ROUND.forbidOf(person)}</VisuallyHidden>
      </LinkButton>
    </p>
  );
}
