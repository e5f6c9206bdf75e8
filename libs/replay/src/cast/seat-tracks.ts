import type { GuardUse, Stage } from '@waymark/domain/pipeline';
import { candidates, unfilled } from './availability.ts';
import type { CastAsk, Person, TrackSeat } from './cast.types.ts';

/**
 * One reviewer on each track (as many as the quorum asks for each), one person on one track, none of them on the panel of the
 * evaluation, and of as many organisations as the quorum asks. @throws CastProblem where the seats cannot be filled so
 */
export const seatTracks = (ask: CastAsk, stage: Stage): TrackSeat[] => {
  const quorum = quorumOf(stage.transitions.flatMap(({ guards }) => guards));
  const seats = stage.tracks.flatMap((track) => new Array<typeof track>(Math.max(1, quorum?.perTrack ?? 1)).fill(track));
  const organisations = Math.min(seats.length, quorum?.distinctOrganisations ?? 1);
  const elsewhere = (track: string) => (person: Person) => seatedElsewhere(ask, person, track);
  const free = seats.map(({ id, role }) => candidates(ask, [role], elsewhere(id)));
  const people = fill(free, organisations);
  if (people) return seats.map(({ id, role }, index) => ({ track: id, role, person: people[index] as Person }));
  const thin = seats[free.findIndex((list) => list.length === 0)] ?? seats[0];
  const need = `The tracks of ${stage.id} cannot be filled by ${seats.length} people of ${organisations} organisations; short`;
  throw unfilled(ask, thin ? [thin.role] : [], need, elsewhere(thin?.id ?? ''));
};

/** Why a person cannot sit on this track: they sit on another of the evaluation, or on its panel. */
const seatedElsewhere = ({ state }: CastAsk, { id }: Person, track: string): string | undefined => {
  if (state.panel.includes(id)) return 'is on the panel of the evaluation';
  const sits = state.tracks[id];
  return sits !== undefined && sits !== track ? `sits on the track ${sits}` : undefined;
};

/** The first filling of all seats by different people of enough organisations, in order of preference. */
const fill = (free: readonly Person[][], organisations: number, taken: readonly Person[] = []): Person[] | undefined => {
  if (taken.length === free.length) return organisationsOf(taken) >= organisations ? [...taken] : undefined;
  for (const person of free[taken.length] ?? []) {
    const filled = taken.includes(person) ? undefined : fill(free, organisations, [...taken, person]);
    if (filled) return filled;
  }
  return undefined;
};

/** How many organisations the people come from. */
export const organisationsOf = (people: readonly Person[]): number => new Set(people.map(({ organisation }) => organisation.name)).size;

/** The quorum that asks most among the guards; undefined where none asks. */
export const quorumOf = (guards: readonly GuardUse[]): GuardUse | undefined =>
  guards.filter(({ type }) => type === 'quorum').toSorted((one, other) => (other.n ?? 0) - (one.n ?? 0))[0];
