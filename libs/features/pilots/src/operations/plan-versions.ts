import { createHash } from 'node:crypto';
import { decideAsPlatform, keptRowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { canonicalJson } from '@waymark/domain/audit';
import { PLAN_PARTS, type PlanContent, type PlanMeasure, type PlannedExtent, type PlanPart, type PlanParts, type PlanVersion } from '@waymark/domain/pilot';
import { commit } from '@waymark/platform/audit';
import type { CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import { BASELINE_PERIOD } from './baseline-period.ts';

/** The last version of a plan as whoever asks may know it; null before the lock. */
export const lastVersion = async (tx: Tx, evaluationId: string): Promise<PlanVersion | null> =>
  (await rowsOf<PlanVersion>(tx, 'select version, signed_at as "signedAt", reason, changes, content from pilot_plan_version where evaluation_id = $1 order by version desc limit 1', [evaluationId]))[0] ?? null;

/** The measures of a pilot as its plan has them, the main one first. */
export const planMeasures = (tx: Tx, evaluationId: string): Promise<PlanMeasure[]> =>
  rowsOf<PlanMeasure>(
    tx,
    `select id, name, unit, numerator, denominator, direction, baseline, target, main,
       case when stop_comparison is not null then jsonb_build_object('comparison', stop_comparison, 'threshold', stop_threshold, 'consecutive', stop_consecutive) end as "stopRule",
       ${BASELINE_PERIOD}, breakdowns
     from measure where evaluation_id = $1 order by main desc, name, id`,
    [evaluationId],
  );

export interface Revision {
  revision: number;
  parts: PlanParts | null;
}

/** The last revision of logic model and sample-size note that whoever asks may know; 0 where there is none. */
export const lastRevision = async (tx: Tx, evaluationId: string): Promise<Revision> =>
  (await rowsOf<Revision>(tx, 'select revision, parts from pilot_plan where evaluation_id = $1 order by revision desc limit 1', [evaluationId]))[0] ?? { revision: 0, parts: null };

/** @returns the number of the revision */
export const writeRevision = async ({ tx, actor, now }: CommandContext, evaluationId: string, parts: PlanParts): Promise<number> => {
  // counted over all of them: some may be hidden from whoever saves
  const last = await decideAsPlatform(tx, () => keptRowOf<{ next: number }>(tx, 'select coalesce(max(revision), 0) + 1 as next from pilot_plan where evaluation_id = $1', [evaluationId]));
  const revision = last!.next;
  await rowsOf(tx, 'insert into pilot_plan (id, evaluation_id, revision, parts, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6)', [uuid(), evaluationId, revision, JSON.stringify(parts), actor.id, now]);
  return revision;
};

/** The parts as they are kept: without white space around them. Of the extent, what was left out stays as it was; null takes it away. */
export const keptParts = ({ plannedEnd, plannedSites, ...words }: PlanParts, was: PlannedExtent | null): PlanParts => ({
  ...(Object.fromEntries(PLAN_PARTS.map((part) => [part, words[part].trim()])) as Record<PlanPart, string>),
  ...extentOf({ plannedEnd: plannedEnd === undefined ? was?.plannedEnd : plannedEnd, plannedSites: plannedSites === undefined ? was?.plannedSites : plannedSites }),
});

const extentOf = ({ plannedEnd, plannedSites }: PlannedExtent): PlannedExtent => ({ ...(plannedEnd ? { plannedEnd } : {}), ...(plannedSites ? { plannedSites } : {}) });

interface Signed {
  version: number;
  content: PlanContent;
  changes: string[];
  /** Null of the lock. */
  reason: string | null;
  /** Who signed first, where the actor is the second; null: the actor signs alone. */
  proposedBy: string | null;
}

/**
 * Keeps a version of the plan for good.
 *
 * @returns what the record says of it: its hash, and a commitment to its reason
 */
export const signVersion = async ({ tx, actor, now }: CommandContext, evaluationId: string, { version, content, changes, reason, proposedBy }: Signed): Promise<{ version: number; content: string; reason: string | null }> => {
  const id = uuid();
  await rowsOf(tx, 'insert into pilot_plan_version (id, evaluation_id, version, content, changes, reason, signed_by, second_signed_by, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    id, evaluationId, version, canonicalJson(content), JSON.stringify(changes), reason, proposedBy ?? actor.id, proposedBy && actor.id, now,
  ]);
  return { version, content: createHash('sha256').update(canonicalJson(content)).digest('hex'), reason: reason === null ? null : await commit(tx, `pilot-plan-version/${id}`, reason) };
};
