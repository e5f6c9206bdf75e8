import { decideAsPlatform, type Tx } from '@waymark/database/transaction';
import { knownAffinity, rolesInRound, type HeldSeat, type RoundWorld, type SeatsWanted } from '@waymark/domain/assignment';
import { interestsOf } from '@waymark/evaluations';
import { submittedTexts } from '../fit/candidate-fits.ts';
import { partsFrom, type FitPart } from '../fit/fit-parts.ts';
import { knownByAll } from '../fit/known-by-all.ts';
import { bidsOn, type PlacedBid } from '../bids/placed-bids.ts';
import { freeRoles } from './free-roles.ts';
import { heldSeatsAt, type SeatHeld } from './held-seats.ts';
import type { RoundEvaluation } from './read-evaluations.ts';
import type { LeftOut } from './left-out.ts';
import { readPeople } from './read-people.ts';

/** A world to solve, with what it leaves out: who holds the seats, and the words for which people fit. */
export interface ReadWorld {
  world: RoundWorld;
  held: Map<string, SeatHeld[]>;
  /** Where the fit of a person to an evaluation comes from but for their bid; nothing for whoever is no candidate. */
  partsOf(evaluation: string, person: string): FitPart[];
  /** Evaluations whose reviews count in it: they are known to everybody who proposes rounds there. */
  sources: string[];
  /** What somebody said when they were asked, and what it adds to their fit there. */
  bidOf(evaluation: string, person: string): PlacedBid | undefined;
  /** What bars somebody from an evaluation of the round, in words; undefined where nothing does. */
  barsOf(evaluation: string, person: string): string | undefined;
  names: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  leftOut: LeftOut;
}

/** Terms of a document that are shown: more would not be read. */
const SHOWN = 6;

/** All that a round is solved from: who may sit where, how they fit, how much they take and who sits already. */
export const readWorld = async (tx: Tx, evaluations: readonly RoundEvaluation[], wanted: SeatsWanted, wished: readonly string[], now: string): Promise<ReadWorld> =>
  decideAsPlatform(tx, async () => {
    const bids = await bidsOn(tx, evaluations.map(({ stageRun }) => stageRun));
    // whoever wants to review is considered, however many others there are
    const { people, beyond } = await readPeople(tx, wanted, evaluations[0]!.evaluation.programmeId, [...wished, ...bids.wanting], evaluations.length);
    const heldOf = await heldSeatsAt(tx, evaluations.map(({ stageRun }) => stageRun));
    const seats = new Map(evaluations.map(({ evaluation, stageRun }) => [evaluation.id, heldOf(stageRun)]));
    const [ids, everybody] = [evaluations.map(({ evaluation }) => evaluation.id), [...new Set([...people.map(({ id }) => id), ...[...seats.values()].flatMap((all) => all.map(({ personId }) => personId))])]];
    // what is stored is read by others than its proposer, who may know of other reviews: it is made of what all of them may know
    const known = await knownByAll(tx, evaluations[0]!.evaluation.programmeId, ids, everybody);
    const fits = knownAffinity(await submittedTexts(tx, ids), known.people, (e, r) => bids.of(ids[e]!, everybody[r]!)?.bid);
    const at = new Map(everybody.map((id, place) => [id, place]));
    const fitOf = (e: number, person: string): number => fits.affinity[e]![at.get(person)!]!;
    const partsOf = (evaluation: string, person: string): FitPart[] => (at.has(person) ? partsFrom(fits.partsOf(ids.indexOf(evaluation), at.get(person)!, SHOWN), (document) => known.sourceOf(at.get(person)!, document)) : []);
    const interests = await interestsOf(tx, people.map(({ id }) => id));
    const free = await freeRoles(tx, evaluations, people, interests, now);
    const sharing = people.map(({ id }) => rolesInRound(free.map((roles) => roles.get(id)?.roles ?? [])));
    const sitting = [...seats.values()].flat();
    const affinity = evaluations.map((_, e) => people.map(({ id }, r) => (sharing[r]!.at[e] ? fitOf(e, id) : null)));
    const held = ids.map((id, e) => ({ id, held: seats.get(id)!.map((seat): HeldSeat => ({ person: seat.personId, role: seat.role, organisation: seat.organisation, affinity: fitOf(e, seat.personId), movable: ['invited', 'accepted'].includes(seat.state) })) }));
    const barsOf = (evaluation: string, person: string): string | undefined => {
      const [e, r] = [ids.indexOf(evaluation), people.findIndex(({ id }) => id === person)];
      const here = free[e]?.get(person);
      if (!here || here.roles.length === 0) return here?.bars ?? 'they review nothing now';
      return sharing[r]!.at[e] ? undefined : `they are free there as ${here.roles.join(', ')} only, and are considered in this proposal as ${sharing[r]!.roles.join(', ')}`;
    };
    const byRole = people.filter(({ id }, r) => free.some((roles, e) => (roles.get(id)?.roles.length ?? 0) > 0 && !sharing[r]!.at[e])).length;
    const names = new Map([...sitting.map(({ personId, name }) => [personId, name] as const), ...people.map(({ id, name }) => [id, name] as const)]);
    const organisations = new Map([...sitting, ...people].map(({ organisation, organisationName }) => [organisation, organisationName]));
    return { held: seats, partsOf, sources: known.sources, barsOf, bidOf: bids.of, names, organisations, leftOut: { considered: people.length, beyond, byRole }, world: { wanted, evaluations: held, people: people.map(({ id, organisation, roles, free: places }, r) => ({ id, organisation, roles: sharing[r]!.roles.length > 0 ? sharing[r]!.roles : roles, free: places })), affinity } };
  });
