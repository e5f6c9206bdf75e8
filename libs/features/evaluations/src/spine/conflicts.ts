import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { EXPECTED_VERSION, maskOf, mayUse } from '@waymark/domain/access';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Refuses where the actor read an older version, and says to whoever reads the history what has happened since, by whom and when.
 * People outside and sites read no version, and none may be guessed: the number would tell of events that are not theirs to know.
 */
export const versionBlockers = async (tx: Tx, evaluation: LockedEvaluation, expected: number): Promise<Blocker[]> => {
  if (!mayUse(EXPECTED_VERSION, evaluation.relation))
    return [blocker('no-version', 'An application has no version for its team and its sites: leave expectedVersion out', { field: 'expectedVersion' }, 'Leave expectedVersion out: your application has no version to expect')];
  return expected === evaluation.state.version ? [] : withNames(tx, [await changedSince(tx, evaluation, expected)]);
};

const changedSince = async (tx: Tx, evaluation: LockedEvaluation, expected: number): Promise<Blocker> => {
  const last = await rowOf<{ type: string; at: string; by: string | null }>(
    tx,
    'select type, at, person_id as by from evaluation_event where evaluation_id = $1 order by version desc limit 1',
    [evaluation.id],
  );
  const told = maskOf('HistoryEntry', evaluation.relation).has('type') ? { event: last?.type ?? null, at: last?.at ?? null, by: last?.by ?? null } : {};
  const title = stageOf(evaluation.published.definition, evaluation.state.stage)?.title ?? evaluation.state.stage;
  return blocker(
    'changed-since',
    `This evaluation has changed since you read it and is now in ${title}: read it again before you decide`,
    { expectedVersion: expected, version: evaluation.state.version, stage: evaluation.state.stage, ...told },
  );
};

/** Puts names to the people in operands, so that whoever lost a race reads who won it. */
export const withNames = async (tx: Tx, blockers: Blocker[]): Promise<Blocker[]> => {
  const ids = [...new Set(blockers.map((found) => found.operands['by']).filter((by): by is string => typeof by === 'string'))];
  if (ids.length === 0) return blockers;
  const people = await rowsOf<{ id: string; name: string }>(tx, 'select id, display_name as name from person where id = any($1::uuid[])', [ids]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return blockers.map((found) => {
    const name = nameOf.get(String(found.operands['by']));
    return name ? { ...found, staffMessage: `${found.staffMessage} (by ${name})`, operands: { ...found.operands, byName: name } } : found;
  });
};
