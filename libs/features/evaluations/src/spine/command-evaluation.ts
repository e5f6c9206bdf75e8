import { rowsOf, type Tx } from '@waymark/database/transaction';
import { maskOf, type Relation } from '@waymark/domain/access';
import { decide, fold, isDecision, type Actor, type Command, type PipelineEvent, type PipelineState, stageOf } from '@waymark/domain/pipeline';
import { demandSecondFactor } from '@waymark/platform/auth';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';
import { judgeSubmitted } from '../conflicts/judge-submitted.ts';
import { endPractice } from '../practice/end-practice.ts';
import { approveFeedback } from '../feedback/approve-feedback.ts';
import { releaseFeedback } from '../feedback/release-feedback.ts';
import { auditEntries } from './audit-entries.ts';
import { withoutTheRound } from './blind-round.ts';
import { versionBlockers, withNames } from './conflicts.ts';
import { followMoves } from './follow-moves.ts';
import { knownPlace } from './known-stages.ts';
import { keepRegister } from './keep-register.ts';
import { lapseAmendment } from './lapse-amendment.ts';
import { namingPeople } from './known-names.ts';
import { lockEvaluation, type LockedEvaluation } from './lock-evaluation.ts';
import { lockedFacts } from './locked-facts.ts';
import { notSentYet, withoutDraft } from './unsent-draft.ts';
import { withoutTheUnseen } from './unseen-refusals.ts';
import { writeEvaluation } from './write-evaluation.ts';

/** What an evaluation became, as the actor may know it. */
export interface EvaluationChanged {
  evaluationId: string;
  stage: string;
  run: number;
  /** Number of events so far; null for people outside, to whom it would tell hidden events. */
  version: number | null;
  moved: boolean;
  awaitsSignatures: boolean;
  /** The decision that this command made, where it made one. */
  decision: string | null;
  /** The overlay that this command raised, where it raised one. */
  overlay: string | null;
}

/** A command without its actor: who acts comes from the transaction. */
export type Asked = Command extends infer One ? (One extends { by: Actor } ? Omit<One, 'by'> : One) : never;

/**
 * Locks, loads, asks, writes, records: the life of one command on one evaluation. Everything that changes an
 * evaluation goes through here, inside the transaction of its command.
 */
export const commandEvaluation = async (
  context: CommandContext,
  id: string,
  asked: Asked,
  expectedVersion?: number | null,
): Promise<EvaluationChanged> => {
  const evaluation = await lockEvaluation(context.tx, context.actor, id);
  return commandLocked(context, evaluation, asked, expectedVersion);
};

/** The same for an evaluation that this transaction has locked already. */
export const commandLocked = async (
  context: CommandContext,
  evaluation: LockedEvaluation,
  asked: Asked,
  expectedVersion?: number | null,
): Promise<EvaluationChanged> => {
  const { tx, actor, now } = context;
  if (expectedVersion != null) refuseOn(await versionBlockers(tx, evaluation, expectedVersion));
  await lockDraft(tx, evaluation);
  const known = await lockedFacts(context, evaluation);
  const facts = asked.type === 'refresh' ? known : withoutDraft(evaluation, known);
  // what follows by itself is nobody's act: a refresh names no actor, and neither does a hold that a rule lays
  const command = (asked.type === 'refresh' || asked.type === 'lay-hold' ? asked : { ...asked, by: { person: actor.id, roles: evaluation.roles } }) as Command;
  const answer = decide(evaluation.published.definition, evaluation.state, command, facts, now);
  if (!answer.ok) refuseOn(await namingPeople(tx, evaluation, await withNames(tx, withoutTheUnseen(evaluation, asked, withoutTheRound(evaluation, notSentYet(evaluation, answer.blockers))))));
  if (evaluation.relation !== 'team' && isDecision(evaluation.published.definition, evaluation.state, asked)) demandSecondFactor(actor);
  const events = answer.ok ? answer.events : [];
  const after = await applyEvents(context, evaluation, events);
  return changed(evaluation, after, events, evaluation.relation);
};

/** While a draft can be submitted, nobody saves into it between the look at its completeness and the freezing. */
const lockDraft = async (tx: Tx, evaluation: LockedEvaluation): Promise<void> => {
  if (stageOf(evaluation.published.definition, evaluation.state.stage)?.kind !== 'intake') return;
  await rowsOf(tx, 'select id from innovation where id = $1 for no key update', [evaluation.innovationId]);
};

/** Writes events that were decided, with everything that follows from them. `becomes`: under the version that a migration moves it to. */
export const applyEvents = async (
  context: Pick<CommandContext, 'tx' | 'now' | 'audit'> & { actor: { id: string } },
  evaluation: LockedEvaluation,
  events: PipelineEvent[],
  becomes: LockedEvaluation = evaluation,
): Promise<PipelineState> => {
  if (events.length === 0) return evaluation.state;
  const { tx, now, actor } = context;
  const after = fold(events, evaluation.state);
  await writeEvaluation(tx, evaluation, after, events, now, becomes);
  const frozen = await followMoves(tx, evaluation, events, actor.id, now);
  // a move tells nothing, as its blockers made sure
  if (becomes === evaluation) await keepRegister(tx, evaluation, after, now);
  if (events.some((event) => event.type === 'moved' && event.effects.includes('freeze-submission'))) await judgeSubmitted(context, evaluation);
  await endPracticeOf(context, evaluation, events);
  for (const entry of await auditEntries(tx, evaluation.id, evaluation.state.version, events)) await context.audit(entry);
  for (const event of events) if (event.type === 'letter-approved') await approveFeedback(context, evaluation, event.decision);
  // what was approved with the words of before is approved no more
  for (const event of events) if (event.type === 'letter-written') await rowsOf(tx, 'update feedback_draft set approved = null where evaluation_id = $1 and decision = $2', [evaluation.id, event.decision]);
  for (const event of events) if (event.type === 'letter-released') await releaseFeedback(context, evaluation, event.decision);
  await lapseAmendment(context, evaluation, events, becomes);
  for (const entry of frozen) await context.audit({ stream: `evaluation/${evaluation.id}`, ...entry });
  return after;
};

/** While something of an innovation goes on, nobody practises on it: what rested would tell by its rest that it does. */
const endPracticeOf = async (context: Pick<CommandContext, 'tx' | 'now' | 'audit'>, { innovationId }: LockedEvaluation, events: readonly PipelineEvent[]): Promise<void> => {
  if (events.some((event) => event.type === 'moved' && event.effects.includes('freeze-submission'))) await endPractice(context, innovationId, 'submission');
  if (events.some((event) => event.type === 'overlay-raised' && event.kind === 'appeal')) await endPractice(context, innovationId, 'appeal');
};

const changed = (evaluation: LockedEvaluation, after: PipelineState, events: PipelineEvent[], relation: Relation): EvaluationChanged => {
  const mask = maskOf('EvaluationChanged', relation);
  const outside = relation === 'team' || relation === 'site';
  const shown = knownPlace({ ...evaluation, state: after });
  const decided = events.flatMap((event) => (event.type === 'moved' && event.decided ? [event.decided.id] : []));
  return {
    evaluationId: evaluation.id,
    stage: shown.stage,
    run: shown.run,
    version: mask.has('version') ? after.version : null,
    moved: outside ? shown.stage !== knownPlace(evaluation).stage : events.some((event) => event.type === 'moved'),
    awaitsSignatures: outside ? false : after.proposal !== null,
    decision: mask.has('decision') ? (decided.at(-1) ?? null) : null,
    overlay: events.flatMap((event) => (event.type === 'overlay-raised' ? [event.id] : [])).at(-1) ?? null,
  };
};

/** Lets the round and automatic transitions follow a change of facts, in the same transaction. */
export const refreshEvaluation = (context: CommandContext, evaluation: LockedEvaluation): Promise<EvaluationChanged> =>
  commandLocked(context, evaluation, { type: 'refresh' });

/** Id of the stage run that is running now, as far as the actor may know. */
export const currentStageRun = async (tx: Tx, evaluation: LockedEvaluation): Promise<string> => {
  const rows = await rowsOf<{ id: string }>(tx, 'select id from stage_run where evaluation_id = $1 and stage = $2 and run = $3', [
    evaluation.id,
    knownPlace(evaluation).stage,
    knownPlace(evaluation).run,
  ]);
  return rows[0]!.id;
};

/** The same of several, by the ids of their evaluations. */
export const currentStageRuns = async (tx: Tx, evaluations: readonly LockedEvaluation[]): Promise<Map<string, string>> => {
  const places = evaluations.map((evaluation) => ({ evaluation: evaluation.id, stage: knownPlace(evaluation).stage, run: knownPlace(evaluation).run }));
  const rows = await rowsOf<{ evaluation: string; id: string }>(
    tx,
    'select t.evaluation_id as evaluation, t.id from jsonb_to_recordset($1::jsonb) as x(evaluation uuid, stage text, run int) join stage_run t on t.evaluation_id = x.evaluation and t.stage = x.stage and t.run = x.run',
    [JSON.stringify(places)],
  );
  return new Map(rows.map(({ evaluation, id }) => [evaluation, id]));
};
