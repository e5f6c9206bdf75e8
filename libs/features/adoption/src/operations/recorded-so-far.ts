import { rowOf, type Tx } from '@waymark/database/transaction';
import type { RollOutDays } from '@waymark/domain/adoption';
import { blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand } from '@waymark/platform/commands';

type Recorded = RollOutDays & { barred: boolean };

/**
 * What stands of an organisation on a roll-out; null: it is not on it.
 *
 * @throws RefusedCommand while a decision that was made since is untold: a change of what was told before would tell of it
 */
export const recordedSoFar = async (tx: Tx, { id }: LockedEvaluation, organisation: string): Promise<Recorded | null> => {
  const row = await rowOf<Recorded & { frozen: boolean }>(
    tx,
    `select planned_on::text as "plannedOn", contracted_on::text as "contractedOn", live_on::text as "liveOn", stopped_on::text as "stoppedOn",
       barrier is not null as barred, untold_since($1) < 'infinity' and recorded_at < untold_since($1) as frozen
     from roll_out where evaluation_id = $1 and organisation_id = $2 and taken_off_at is null`,
    [id, organisation],
  );
  if (row?.frozen) throw new RefusedCommand([blocker('decision-untold', 'A decision waits to be told: record this once its letter is released', { field: 'organisationId' })]);
  return row ?? null;
};
