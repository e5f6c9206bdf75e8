import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { sourcesKnownTo } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { RefusedCommand } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

export interface RoundRow {
  id: string;
  evaluationIds: string[];
  state: 'proposed' | 'confirmed' | 'discarded' | 'replaced';
  version: number;
  seed: number;
  stage: string;
  versionId: string;
  aim: string;
  balance: number | null;
  cap: number | null;
  /** Which draw it is of its stage runs; null: it never was drawn. */
  draw: number | null;
  /** The looser limit of one organisation by which it was solved; null: by its own. */
  looserLimit: number | null;
}

/** The row of rounds `r`, whichever: SQL. */
export const ROUND_ROW = 'select r.id, r.evaluation_ids as "evaluationIds", r.state, r.version, r.seed, r.stage, r.pipeline_version_id as "versionId", r.aim, r.balance, r.cap, r.draw, r.looser_limit as "looserLimit" from assignment_round r';

const SELECT = `${ROUND_ROW} where r.id = $1`;

/** A round without a lock, whose sources the asker may know of. Whether they may see it is asked of every evaluation in it besides. @throws NOT_FOUND */
export const roundRow = async (tx: Tx, id: string, actor: SignedInPerson): Promise<RoundRow> => {
  const row = await rowOf<RoundRow>(tx, `${SELECT} and ${sourcesKnownTo('$2')}`, [id, actor.id]);
  if (!row) throw notFound();
  return row;
};

export const changedSince = (expectedVersion: number, version: number): Blocker =>
  blocker('changed-since', 'It was adjusted, or solved anew by the platform, since you read it: read it again before you decide', { expectedVersion, version });

/** That a proposal still waits, and in the version that was read where one is named. @throws RefusedCommand */
export const refuseSettled = (row: RoundRow, expectedVersion = row.version): void => {
  if (row.state !== 'proposed') throw new RefusedCommand([blocker('round-settled', `This proposal is ${row.state} already`, { state: row.state })]);
  if (row.version !== expectedVersion) throw new RefusedCommand([changedSince(expectedVersion, row.version)]);
};

/** The same, locked after its people and evaluations are: still a proposal, and the one that was read where a version is named. */
export const lockedRound = async (tx: Tx, id: string, expectedVersion?: number): Promise<RoundRow> => {
  const row = (await rowOf<RoundRow>(tx, `${SELECT} for no key update`, [id]))!;
  refuseSettled(row, expectedVersion);
  return row;
};
