import { rowsOf, type Tx } from '@waymark/database/transaction';
import { dryRun, stageOf, stayBlockers, type Blocker, type DryRun } from '@waymark/domain/pipeline';
import { loadFacts, readEvaluation, readWithoutGlass, withoutDraft, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { MigrationMoveType } from './migration.types.ts';
import type { KnownRoute } from './route-of.ts';

/** As many as one plan names, and as a dry run looks at, the newest first: what is left over takes another plan. */
export const MOST = 500;

/** What a way would do with one evaluation. */
export interface PlannedMove {
  evaluation: LockedEvaluation;
  stays: Blocker[];
  steps: Pick<DryRun, 'closes' | 'opens'>;
}

/**
 * What a way would do with running evaluations of its old version of which somebody is staff, those in a stage that it names first.
 * Writes nothing.
 */
export const plannedMoves = async (tx: Tx, actor: SignedInPerson, route: KnownRoute, now: string): Promise<PlannedMove[]> => {
  const others = route.versions.before.stages.flatMap(({ id, kind }) => (kind === 'end' || Object.hasOwn(route.stageMap, id) ? [] : [id]));
  const found: PlannedMove[] = [];
  for (const stages of [Object.keys(route.stageMap), others])
    for await (const move of movesIn(tx, actor, route, stages, now, readEvaluation)) {
      if (found.length === MOST) return found;
      found.push(move);
    }
  return found;
};

/** Those that would move, as many as one plan names: what stays takes none of their places. Broken glass lets nobody name one. */
export const movesToName = async (tx: Tx, actor: SignedInPerson, route: KnownRoute, now: string): Promise<PlannedMove[]> => {
  const found: PlannedMove[] = [];
  for await (const move of movesIn(tx, actor, route, Object.keys(route.stageMap), now, readWithoutGlass)) {
    if (move.stays.length === 0) found.push(move);
    if (found.length === MOST) return found;
  }
  return found;
};

const PAGE = `select id from evaluation where programme_id = $1 and pipeline_version_id = $2 and stage = any($3::text[]) and ($4::uuid is null or id < $4) order by id desc limit 200`;

/** Ids are by time, so that the newest come first; a page at a time, for as long as somebody wants more. */
async function* movesIn(tx: Tx, actor: SignedInPerson, route: KnownRoute, stages: string[], now: string, read: typeof readEvaluation): AsyncGenerator<PlannedMove> {
  let last: string | null = null;
  do {
    const rows: { id: string }[] = await rowsOf<{ id: string }>(tx, PAGE, [route.programmeId, route.fromVersionId, stages, last]);
    for (const { id } of rows) {
      const move = await plannedMove(tx, actor, route, id, now, read);
      if (move) yield move;
    }
    last = rows.at(-1)?.id ?? null;
  } while (last !== null);
}

/** The same of one evaluation; null where the person is no staff of it. */
export const plannedMove = async (tx: Tx, actor: SignedInPerson, route: KnownRoute, id: string, now: string, read = readEvaluation): Promise<PlannedMove | null> => {
  const evaluation = await read(tx, actor, id);
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
