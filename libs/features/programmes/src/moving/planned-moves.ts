import { rowsOf, type Tx } from '@waymark/database/transaction';
import { dryRun, stageOf, stayBlockers, type Blocker, type DryRun } from '@waymark/domain/pipeline';
import { loadFacts, readEvaluation, withoutDraft, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { MigrationMoveType } from './migration.types.ts';
import type { KnownRoute } from './route-of.ts';

/** As many as one plan names, the newest first: what is left over takes another plan. */
export const MOST = 500;

/** What a way would do with one evaluation. */
export interface PlannedMove {
  evaluation: LockedEvaluation;
  stays: Blocker[];
  steps: Pick<DryRun, 'closes' | 'opens'>;
}

/** What a way would do with each running evaluation of its old version of which somebody is staff. Writes nothing. */
export const plannedMoves = async (tx: Tx, actor: SignedInPerson, route: KnownRoute, now: string): Promise<PlannedMove[]> => {
  const ends = route.versions.before.stages.flatMap(({ id, kind }) => (kind === 'end' ? [id] : []));
  const rows = await rowsOf<{ id: string }>(
    tx,
    'select id from evaluation where programme_id = $1 and pipeline_version_id = $2 and stage <> all($3::text[]) order by entered_at desc, id limit $4',
    [route.programmeId, route.fromVersionId, ends, MOST],
  );
  const found: PlannedMove[] = [];
  for (const { id } of rows) {
    const move = await plannedMove(tx, actor, route, id, now);
    if (move) found.push(move);
  }
  return found;
};

/** The same of one evaluation; null where the person is no staff of it. */
export const plannedMove = async (tx: Tx, actor: SignedInPerson, route: KnownRoute, id: string, now: string): Promise<PlannedMove | null> => {
  const evaluation = await readEvaluation(tx, actor, id);
  if (evaluation?.relation !== 'staff') return null;
  const facts = withoutDraft(evaluation, await loadFacts(tx, evaluation));
  const { before, next } = route.versions;
  const stays = stayBlockers(route.versions, evaluation.state, route, facts, now);
  const steps = stays.length > 0 ? { closes: [], opens: [] } : dryRun(before, next, evaluation.state, facts, now, route.stageMap);
  return { evaluation, stays, steps };
};

/** What is said of it. `state` and `reasons` are those of its row, once it has been settled. */
export const shownMove = ({ versions, stageMap }: KnownRoute, { evaluation: { id, reference, simulated, state }, stays, steps }: PlannedMove, settled: Partial<Pick<MigrationMoveType, 'state' | 'reasons'>> = {}): MigrationMoveType => {
  const target = Object.hasOwn(stageMap, state.stage) ? stageMap[state.stage] : undefined;
  return {
    evaluationId: id,
    reference,
    simulated,
    stage: (stageOf(versions.before, state.stage) ?? stageOf(versions.next, state.stage))?.title ?? state.stage,
    becomes: target ? (stageOf(versions.next, target)?.title ?? target) : null,
    state: stays.length > 0 ? 'stays' : 'moves',
    reasons: stays.map(({ staffMessage }) => staffMessage),
    closes: steps.closes,
    opens: steps.opens,
    ...settled,
  };
};
