import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { assignmentState } from '../../../../texts/assignment-states.ts';
import { EXERCISES } from '../../../../texts/exercises.ts';
import { day } from '../../../../texts/dates.ts';
import { REVIEWERS } from '../../../../texts/staff-reviewers.ts';
import type { FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { ReasonForm } from '../../frame/reason-form.tsx';
import type { SeatRead } from './reviewers.server.ts';

const COLOURS: Readonly<Record<string, TagColour>> = { invited: 'white', accepted: 'blue', submitted: 'green' };
const LIVE = new Set(['invited', 'accepted', 'submitted']);

interface SeatListProps {
  seats: readonly SeatRead[];
  mayRelease: boolean;
  keys: Readonly<Record<string, string>>;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The seats of the stage run with everybody who sits or sat there. */
export function SeatList({ seats, ...acts }: SeatListProps) {
  return <SummaryList rows={seats.map((seat) => ({ key: REVIEWERS.seat(seat.title, seat.people.filter((one) => LIVE.has(one.state)).length), keyWidth: 'one-third' as const, value: <People people={seat.people} {...acts} /> }))} />;
}

function People({ people, mayRelease, keys, values, problems }: Omit<SeatListProps, 'seats'> & { people: SeatRead['people'] }) {
  if (people.length === 0) return REVIEWERS.empty;
  return people.map((one) => (
    <div key={one.id}>
      <p>
        <strong>{one.person}</strong> <Tag colour={COLOURS[one.state] ?? 'grey'}>{assignmentState(one.state)}</Tag>{' '}
        {LIVE.has(one.state) && one.exercisesDone !== null ? <Tag colour={one.exercisesDone ? 'green' : 'white'}>{one.exercisesDone ? EXERCISES.onSeat.done : EXERCISES.onSeat.open}</Tag> : null}
        <br />
        {REVIEWERS.invited(one.organisation, day(one.invitedAt), one.reason)}
        {one.state === 'invited' && one.answerBy ? ` ${REVIEWERS.answerBy(day(one.answerBy), one.remindedAt && day(one.remindedAt))}` : null}
      </p>
      {mayRelease && LIVE.has(one.state) ? (
        <ReasonForm
          formKey={keys[one.id] ?? ''}
          summary={`${REVIEWERS.release} ${one.person}`}
          subject={{ name: 'assignment', value: one.id }}
          intent="release"
          label={REVIEWERS.releaseReason}
          hint={REVIEWERS.releaseHint}
          button={REVIEWERS.releaseButton}
          values={values}
          problems={problems}
        />
      ) : null}
    </div>
  ));
}
