import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { stageOf, type Moved, type PipelineEvent } from '@waymark/domain/pipeline';
import { v7 as uuid } from 'uuid';
import { budgetOf } from './budget-impact/index.ts';
import { freezeEvidence } from './freeze-evidence.ts';
import { freezesEvidence } from './freezes-evidence.ts';
import { freezeSubmission } from './freeze-submission.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';
import { freezeReport, runsPilot, type FrozenReport } from './pilot-report/index.ts';
import { signersOf } from './signers-of.ts';

/**
 * What moves do beyond the evaluation itself, in the same transaction: the effects that the definition names, the evidence of
 * every decision on an adoption, and the report of a pilot that ends, frozen before any evidence that rests on it.
 *
 * @returns what was frozen, for the record
 */
export const followMoves = async (
  tx: Tx,
  evaluation: LockedEvaluation,
  events: PipelineEvent[],
  actor: string,
  now: string,
): Promise<Frozen[]> => {
  const frozen: Frozen[] = [];
  for (const event of events) {
    if (event.type !== 'moved') continue;
    await releaseOpenAssignments(tx, evaluation.id, event, now);
    const determination = await linkDetermination(tx, evaluation, event);
    if (runsPilot(evaluation, event.from)) frozen.push(reportFrozen(await freezeReport(tx, evaluation, now)));
    if (event.effects.includes('freeze-submission')) await freezeSubmission(tx, evaluation, actor, now);
    if (event.conditions) await replaceConditions(tx, evaluation.id, event, now); // before the evidence, which names those in force
    if (event.decided && freezesEvidence(evaluation.published.definition, event)) {
      const sha256 = await freezeEvidence(tx, evaluation, { decision: event.decided.id, determination, signedBy: signersOf(evaluation.state, event, actor), operands: event.operands }, decidesAdoption(evaluation, event.from) ? await budgetOf(tx, evaluation.id, localDateOf(now)) : null);
      if (sha256) frozen.push({ act: 'evidence.frozen', obj: `decision/${event.decided.id}`, data: { sha256 } });
    }
  }
  return frozen;
};

/** Only an adoption rests on its budget impact: what is decided again later was shown none. */
const decidesAdoption = ({ published }: LockedEvaluation, stage: string): boolean => stageOf(published.definition, stage)?.kind === 'adoption';

/** Something that was frozen, as the record names it. */
export interface Frozen {
  act: string;
  obj: string;
  data: Record<string, string | number>;
}

const reportFrozen = ({ id, run, sha256 }: FrozenReport): Frozen => ({ act: 'pilot-report.frozen', obj: `pilot-report/${id}`, data: { run, sha256 } });

/** Nobody is left waiting on a stage that has been left. */
const releaseOpenAssignments = async (tx: Tx, evaluation: string, event: Moved, now: string): Promise<void> => {
  await rowsOf(
    tx,
    `update assignment a set state = 'released', settled_at = $3, reason = 'The stage was left'
     from stage_run t where t.id = a.stage_run_id and a.evaluation_id = $1 and t.stage = $2 and a.state in ('invited', 'accepted')`,
    [evaluation, event.from, now],
  );
};

const NEWEST = `select d.id, d.transition, d.decision, d.lapsed_at as "lapsedAt" from panel_determination d join stage_run t on t.id = d.stage_run_id
  where d.evaluation_id = $1 and t.stage = $2 and t.run = $3 and d.finalised_at is not null order by d.number desc limit 1`;

/**
 * A panel's final determination of this run names the decision that says what it determined. One that was advice, and that the decision
 * departs from, names none, and is evidence of the decision all the same.
 *
 * @returns its id, as evidence; null where the panel of the run determined nothing that stands
 */
const linkDetermination = async (tx: Tx, { id, state }: LockedEvaluation, { from, transition, decided }: Moved): Promise<string | null> => {
  // automatic steps that follow lead out of stages where nobody determined
  if (!decided || from !== state.stage) return null;
  const found = await rowOf<{ id: string; transition: string; decision: string | null; lapsedAt: Date | null }>(tx, NEWEST, [id, from, state.run]);
  if (!found || found.lapsedAt) return null;
  if (found.transition === transition && found.decision === null) await rowsOf(tx, 'update panel_determination set decision = $2 where id = $1', [found.id, decided.id]);
  return found.id;
};

/** Recorded conditions replace those in force; an empty list ends them. */
const replaceConditions = async (tx: Tx, evaluation: string, event: Moved, now: string): Promise<void> => {
  await rowsOf(tx, 'update condition set replaced_at = $2, replaced_by = $3 where evaluation_id = $1 and replaced_at is null', [
    evaluation,
    now,
    event.decided?.id ?? null,
  ]);
  for (const { text, owner, dueOn } of event.conditions ?? [])
    await rowsOf(
      tx,
      'insert into condition (id, evaluation_id, decision, text, owner, due_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [uuid(), evaluation, event.decided?.id ?? null, text, owner, dueOn, now],
    );
};
