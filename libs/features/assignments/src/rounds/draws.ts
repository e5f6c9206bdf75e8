import { randomInt } from 'node:crypto';
import { decideAsPlatform, rowOf, type Tx } from '@waymark/database/transaction';

/** Of the first proposal over any stage run in which these evaluations stand now. */
const FIRST_SEED = `select r.seed from assignment_round r where r.id in (select s.round_id from assignment_round_seat s join stage_run t on t.id = s.stage_run_id
    join evaluation e on e.id = t.evaluation_id and e.stage = t.stage and e.run = t.run where e.id = any($1::uuid[]))
  order by r.proposed_at, r.id limit 1`;

/**
 * The seed with which these evaluations are solved: that of the first proposal of any of them in their stage, whoever made
 * it and whatever it was solved for. A draw that is discarded and made again falls out alike, so that nobody draws until
 * the person whom they would like is drawn.
 */
export const seedFor = async (tx: Tx, evaluations: readonly string[]): Promise<number> => (await firstSeed(tx, evaluations)) ?? randomInt(2 ** 31);

const firstSeed = async (tx: Tx, evaluations: readonly string[]): Promise<number | undefined> => (await decideAsPlatform(tx, () => rowOf<{ seed: number }>(tx, FIRST_SEED, [evaluations])))?.seed;

/** Whether a draw was made while another was the first of any of these evaluations: asked under their locks, before it is stored. Else whoever draws many times at once would take the one that they like. */
export const isDrawnMeanwhile = async (tx: Tx, evaluations: readonly string[], { aim, seed }: { aim: { kind: string }; seed: number }): Promise<boolean> => {
  if (aim.kind !== 'drawn') return false;
  const first = await firstSeed(tx, evaluations);
  return first !== undefined && first !== seed;
};

/** Proposals of other evaluations beside the same ones fall out otherwise, and so do those that were solved with something else decided by hand: they count all the same. */
const NUMBERED = `update assignment_round r set draw = 1 + coalesce((select max(o.draw) from assignment_round o where o.id in (select s.round_id from assignment_round_seat s where s.stage_run_id = any($2::uuid[]))), 0)
  where r.id = $1 returning draw`;

/** Counts a draw among all of its stage runs: the first, or after so many others. */
export const numberDraw = async (tx: Tx, round: string, stageRuns: readonly string[]): Promise<number> => (await rowOf<{ draw: number }>(tx, NUMBERED, [round, stageRuns]))!.draw;
