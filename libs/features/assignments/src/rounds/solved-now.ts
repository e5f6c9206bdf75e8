import type { RoundAim } from '@waymark/domain/assignment';
import { roleWords } from '@waymark/domain/roles';
import type { Database, Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { Clock } from '@waymark/platform/clock';
import type { NamedWish } from './named-wish.ts';
import { isOvertaken } from './overtaken.ts';
import { readEvaluations, wantedOf, type RoundEvaluation } from './read-evaluations.ts';
import { readWorld, type ReadWorld } from './read-world.ts';
import type { RoundRow } from './round-row.ts';
import { solve } from './solve.ts';
import { isElsewhere, stageMoved } from './world-moved.ts';
import type { Proposal } from './write-proposal.ts';

/** What is to be solved. */
export interface Asked {
  ids: readonly string[];
  wishes: NamedWish[];
  seed: number;
  aim?: RoundAim;
  /** The stage of a proposal that was made before: it is solved anew for that stage, or not at all. */
  of?: Pick<RoundRow, 'stage' | 'versionId'>;
}

interface Read {
  evaluations: RoundEvaluation[];
  read: ReadWorld;
}

/** Who looks: somebody, who sees what is theirs to see, or the platform. */
export interface Reader {
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  evaluations(tx: Tx, ids: readonly string[]): Promise<RoundEvaluation[]>;
}

/** Reads the world as it is, lets the connection go, and solves. Wishes are of people and evaluations of the round. */
export const solvedNow = (database: Database, clock: Clock, actor: SignedInPerson, asked: Asked): Promise<Proposal | { blockers: Blocker[] }> => solvedBy(readerOf(database, actor), clock, asked);

/** Somebody who looks. */
export const readerOf = (database: Database, actor: SignedInPerson): Reader => ({ read: (work) => database.read(actor.id, work), evaluations: (tx, ids) => readEvaluations(tx, actor, ids) });

/** The same for whoever reads. */
export const solvedBy = async (reader: Reader, clock: Clock, { seed, aim = { kind: 'total' }, ...asked }: Asked): Promise<Proposal | { blockers: Blocker[] }> => {
  const posed = await posedBy(reader, clock, asked);
  if ('blockers' in posed) return posed;
  const solved = await solve(posed.read, posed.wishes, seed, posed.evaluations, aim);
  return 'blockers' in solved ? solved : { ...posed, solved, seed, aim };
};

/** The world as it is, and what was decided by hand as far as it can still be asked of it. */
export type Posed = Read & Pick<Proposal, 'dropped'> & { wishes: NamedWish[] };

/** What is to be solved, or why it cannot be. @param further people who are considered, however many others there are */
export const posedBy = async (reader: Reader, clock: Clock, { ids, wishes: asked, of }: Pick<Asked, 'ids' | 'wishes' | 'of'>, further: readonly string[] = []): Promise<Posed | { blockers: Blocker[] }> => {
  const found = await reader.read(async (tx): Promise<Read | { blockers: Blocker[] }> => {
    const evaluations = await reader.evaluations(tx, ids);
    const moved = of ? evaluations.filter(({ evaluation }) => isElsewhere(of, evaluation)) : [];
    if (moved.length > 0) return { blockers: moved.map(({ evaluation }) => stageMoved(evaluation)) };
    const stage = wantedOf(evaluations);
    if ('blockers' in stage) return stage;
    const read = await readWorld(tx, evaluations, stage.wanted, [...asked.map(({ person }) => person), ...further], (await clock.now(tx)).toISOString());
    return { evaluations, read };
  });
  if ('blockers' in found) return found;
  const { evaluations, read } = found;
  const seatOf = ({ evaluation, person }: NamedWish) => read.held.get(evaluation)?.find(({ personId }) => personId === person);
  const isDropped = (wish: NamedWish): boolean => isOvertaken(wish, seatOf(wish)?.role);
  const [wishes, dropped] = [asked.filter((wish) => !isDropped(wish)), asked.filter(isDropped)];
  const sitting = wishes.filter(seatOf);
  if (sitting.length > 0) return { blockers: sitting.map((wish) => sitsThere(wish, seatOf(wish)!.role, evaluations, read)) };
  const unknown = wishes.filter(({ evaluation, person }) => !evaluations.some((one) => one.evaluation.id === evaluation) || !read.world.people.some(({ id }) => id === person));
  const inOther = wishes.filter(({ role, person }) => role != null && !read.world.people.find(({ id }) => id === person)?.roles.includes(role));
  if (unknown.length > 0) return { blockers: unknown.map((wish) => noCandidate(wish, evaluations)) };
  if (inOther.length > 0) return { blockers: inOther.map((wish) => inAnotherRole(wish, evaluations, read)) };
  return { evaluations, read, wishes, dropped };
};

const referenceOf = (evaluations: readonly RoundEvaluation[], id: string): string => evaluations.find(({ evaluation }) => evaluation.id === id)?.evaluation.reference ?? 'an evaluation';

/**
 * Whoever sits stays: a proposal neither keeps them there nor takes them off. That somebody came in another role than they
 * were kept in is for a person to see.
 */
const sitsThere = ({ evaluation, person, wish, role, name }: NamedWish, seated: string, evaluations: readonly RoundEvaluation[], { names }: ReadWorld): Blocker => {
  const sits = `${names.get(person) ?? name ?? 'Somebody'} has a seat on ${referenceOf(evaluations, evaluation)} already`;
  const inOther = ` as ${roleWords(seated)}, and was kept there as ${roleWords(role ?? '')}: take back that they are kept on it`;
  return blocker('has-the-seat', `${sits}${name !== undefined && wish === 'lock' ? inOther : wish === 'lock' ? '' : ', and a proposal moves nobody who has one: release them there'}`, { field: 'changes', person });
};

const inAnotherRole = ({ evaluation, person, role }: NamedWish, evaluations: readonly RoundEvaluation[], { names, world }: ReadWorld): Blocker => {
  const own = world.people.find(({ id }) => id === person)?.roles.map(roleWords) ?? [];
  return blocker('not-in-that-role', `${names.get(person) ?? 'Somebody'} cannot be kept on ${referenceOf(evaluations, evaluation)} as ${roleWords(role ?? '')}: they are considered in this proposal as ${own.join(' or ')}`, { field: 'changes', person });
};

/** Only whoever was named before is named here: of anybody else it is not said who they are. */
const noCandidate = ({ name, wish, evaluation, person }: NamedWish, evaluations: readonly RoundEvaluation[]): Blocker =>
  name === undefined
    ? blocker('not-a-candidate', 'Whoever is kept on or off an evaluation of this proposal holds a role of its stage', { field: 'changes' })
    : blocker('not-a-candidate', `${name} holds no role of this stage any more: take it back that they are kept ${wish === 'lock' ? 'on' : 'off'} ${referenceOf(evaluations, evaluation)}`, { field: 'changes', person });
