import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { RoundAim, Wish } from '@waymark/domain/assignment';
import { v7 as uuid } from 'uuid';
import { numberDraw } from './draws.ts';
import { departedOf } from './held-seats.ts';
import { termsOf, type FitPart } from '../fit/fit-parts.ts';
import type { RoundEvaluation } from './read-evaluations.ts';
import type { ReadWorld } from './read-world.ts';
import type { RoundInWords } from './solve.ts';

/** What was solved, and from what. */
export interface Proposal {
  evaluations: RoundEvaluation[];
  read: ReadWorld;
  wishes: Wish[];
  /** Wishes that were stored and are not any more, since their people have come. */
  dropped: Wish[];
  solved: RoundInWords;
  seed: number;
  aim: RoundAim;
}

const SEAT = `insert into assignment_round_seat (round_id, evaluation_id, stage_run_id, person_id, role, assignment_id, affinity, terms, locked, has_alternative, alternative, bid, bid_points, parts, price, probability)
  select $1, s.* from jsonb_to_recordset($2) as s(evaluation uuid, run uuid, person uuid, role text, assignment uuid, affinity int, terms text[], locked boolean, "hasAlternative" boolean, alternative jsonb, bid text, points int, parts jsonb, price int, probability real)`;

const WISH = 'insert into assignment_round_wish (round_id, place, evaluation_id, person_id, wish, role, cost, worst_cost, groups_cost) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)';

const WHO_LEFT = `update assignment_round r set departed = ${departedOf('a.stage_run_id = any($2::uuid[])')} where r.id = $1`;

/** So that row security can ask whose they are without looking each one up. */
const SOURCES = `update assignment_round r set source_innovations = (select coalesce(array_agg(distinct e.innovation_id), '{}') from evaluation e where e.id = any(r.sources)) where r.id = $1`;

/** Where a fit comes from, and the words that say most of it. */
const explained = (parts: FitPart[]): { parts: FitPart[]; terms: string[] } => ({ parts, terms: termsOf(parts) });

/** Who proposes: somebody, or the platform by itself, to repair a confirmed round or, without one, seats to which people were invited by hand. */
export type ProposedBy = { by: string; repairs: null } | { by: null; repairs: string | null };

/** Writes a new round in its first version. `draw` tells which draw it is of its stage runs, where it is one. */
export const writeRound = async (tx: Tx, proposal: Proposal, { by, repairs }: ProposedBy, now: string): Promise<{ id: string; draw: number | null }> => {
  const [{ evaluation }] = proposal.evaluations as [RoundEvaluation];
  const id = uuid();
  await rowsOf(
    tx,
    `insert into assignment_round (id, programme_id, pipeline_version_id, stage, evaluation_ids, proposed_by, repairs, proposed_at, state, version, seed, ${FIGURES.join(', ')})
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', 1, $9, ${FIGURES.map((_, at) => `$${at + 10}`).join(', ')})`,
    [id, evaluation.programmeId, evaluation.versionId, evaluation.state.stage, proposal.evaluations.map((one) => one.evaluation.id), by, repairs, now, proposal.seed, ...figuresOf(proposal)],
  );
  return { id, draw: await writeProposal(tx, id, proposal) };
};

/** Writes a proposal that was solved anew in the place of the one before it, as its next version. @returns which draw it is, where it is one */
export const rewriteProposal = async (tx: Tx, id: string, proposal: Proposal): Promise<number | null> => {
  await rowsOf(tx, `update assignment_round r set version = version + 1, ${FIGURES.map((column, at) => `${column} = $${at + 2}`).join(', ')} where id = $1`, [id, ...figuresOf(proposal)]);
  return writeProposal(tx, id, proposal);
};

/** Writes the seats of a proposal, those that are held too, and who has left: by them it is seen later whether the world has moved. */
const writeProposal = async (tx: Tx, round: string, { evaluations, read, wishes, solved, aim }: Proposal): Promise<number | null> => {
  await rowsOf(tx, 'delete from assignment_round_seat where round_id = $1', [round]);
  await rowsOf(tx, 'delete from assignment_round_wish where round_id = $1', [round]);
  const runOf = new Map(evaluations.map(({ evaluation, stageRun }) => [evaluation.id, stageRun]));
  const held = evaluations.flatMap(({ evaluation: { id: evaluation } }, e) =>
    read.held.get(evaluation)!.map(({ assignmentId, personId, role }, at) => ({ evaluation, person: personId, role, assignment: assignmentId, affinity: read.world.evaluations[e]!.held[at]!.affinity, locked: false, hasAlternative: null, alternative: null, price: null, probability: null })),
  );
  const proposed = solved.seats.map(({ alternative, ...seat }) => ({ ...seat, assignment: null, hasAlternative: alternative === undefined ? null : alternative !== null, alternative: alternative ?? null }));
  const seats = [...held, ...proposed].map((seat) => ({ ...seat, run: runOf.get(seat.evaluation), ...explained(read.partsOf(seat.evaluation, seat.person)), ...(read.bidOf(seat.evaluation, seat.person) ?? { bid: null, points: 0 }) }));
  await rowsOf(tx, SEAT, [round, JSON.stringify(seats)]);
  await rowsOf(tx, WHO_LEFT, [round, [...runOf.values()]]);
  await rowsOf(tx, SOURCES, [round]);
  for (const [place, { evaluation, person, wish, role }] of wishes.entries()) {
    const { loss = null, worstLoss = null, moreGroups = null } = solved.costs[place] ?? {};
    await rowsOf(tx, WISH, [round, place, evaluation, person, wish, role ?? null, loss, worstLoss, moreGroups]);
  }
  return aim.kind === 'drawn' ? numberDraw(tx, round, [...runOf.values()]) : null;
};

/** Columns of the figures of a proposal. */
const FIGURES = ['optimal', 'total', 'worst', 'bound', 'optimum', 'free_total', 'free_moved', 'considered', 'left_beyond', 'left_by_role', 'aim', 'balance', 'cap', 'plain_total', 'worst_bound', 'expected', 'groups', 'sources', 'strict_limit', 'looser_limit', 'why_looser', 'looser_wish', 'aim_reached'];

/** Where a wish stands among those of a proposal. */
const placeOf = ({ evaluation, person }: Wish, wishes: readonly Wish[]): number | null => {
  const place = wishes.findIndex((one) => one.evaluation === evaluation && one.person === person);
  return place < 0 ? null : place;
};

/** The figures of a proposal in the order of their columns. */
const figuresOf = ({ solved: { status, total, worst, bound, optimum, free, plain, worstBound, expected, groups, looser, aimReached }, read: { leftOut, sources }, wishes, aim }: Proposal): unknown[] => [
  ...[status === 'optimal', total, worst, bound, optimum, free?.total ?? null, free?.moved ?? null, leftOut.considered, leftOut.beyond, leftOut.byRole],
  ...[aim.kind, aim.kind === 'even' ? aim.balance : null, aim.kind === 'drawn' ? aim.cap : null, plain, worstBound, expected, JSON.stringify(groups), sources],
  ...[looser?.strict ?? null, looser?.allowed ?? null, looser?.why ?? null, looser?.wish ? placeOf(looser.wish, wishes) : null, aimReached],
];
