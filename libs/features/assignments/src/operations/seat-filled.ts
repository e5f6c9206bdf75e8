import { rowsOf, type Tx } from '@waymark/database/transaction';
import { placesTaken, seatsWanted } from '@waymark/domain/assignment';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { currentStageRun, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import { FILLS, STANDS } from '../rounds/held-seats.ts';
import { roundBlockers } from './invite-reviewers.ts';

interface Seated {
  personId: string;
  name: string;
  role: string;
  organisation: string;
  state: string;
  /** Came after the person of the conflict was first in one with the case. */
  since: boolean;
}

/**
 * Whoever sits on the stage run `$1`, and the person of the conflict `$2`, whose seat a waiver gives back. Where another conflict
 * excludes that person still, they get nothing back, and are none of the rows.
 */
const SEATED = `select a.person_id as "personId", p.display_name as name, a.role, a.organisation_id as organisation, a.state,
    a.invited_at > (select min(f.found_at) from conflict f where f.evaluation_id = c.evaluation_id and f.person_id = c.person_id and f.effect = 'exclude') as since
  from conflict c join assignment a on a.evaluation_id = c.evaluation_id join person p on p.id = a.person_id
  where c.id = $2 and a.stage_run_id = $1 and ((${STANDS}) or (a.person_id = c.person_id and ${FILLS} and not exists (select 1 from conflict o
    where o.evaluation_id = c.evaluation_id and o.person_id = c.person_id and o.id <> c.id and o.effect = 'exclude' and o.state in ('open', 'confirmed', 'waiver-proposed'))))
  order by p.display_name, p.id`;

/**
 * A waiver gives the seat back. Where somebody came meanwhile and there is no room for all who would sit then, one of them has to go first: a round that people filled beyond its seats by hand stays as they made it.
 * Where nobody can, because all of them have submitted, all reviews count. In a round that is closed nobody waits for a seat.
 * Whoever sits there themself is not told who the others are.
 *
 * @param conflict the one that is about to be waived
 */
export const filledMeanwhile = async (tx: Tx, evaluation: LockedEvaluation, conflict: string, person: string): Promise<Blocker[]> => {
  const { definition } = evaluation.published;
  const stage = stageOf(definition, evaluation.state.stage);
  const wanted = stage && seatsWanted(definition, stage);
  if (!wanted || roundBlockers(evaluation).length > 0) return [];
  const seats = await rowsOf<Seated>(tx, SEATED, [await currentStageRun(tx, evaluation), conflict]);
  const back = seats.find(({ personId }) => personId === person);
  if (!back) return [];
  const others = seats.filter((one) => one !== back);
  const taken = placesTaken(wanted, back, others);
  const free = taken.some(({ since }) => since) ? [back, ...taken].filter(({ state }) => ['invited', 'accepted'].includes(state)) : [];
  if (free.length === 0) return [];
  if (evaluation.relation !== 'staff') return [blocker('seat-filled', 'The seat was filled meanwhile: somebody who does not sit here has to decide')];
  const release = roleHereBlockers(evaluation, 'reviewer:invite').length > 0 ? 'have a coordinator release' : 'release';
  const message = `There is no room for ${back.name} beside ${namesOf(taken, 'and')}: ${release} ${namesOf(free, 'or')} first`;
  return [blocker('seat-filled', message, { person, people: taken.map(({ personId }) => personId) })];
};

/** Such as “Ada, Bo or Cy”. */
const namesOf = (people: readonly Seated[], last: 'and' | 'or'): string => {
  const names = people.map(({ name }) => name);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
};
