import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { rebaseProblems } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, reportFacts } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordRebaseInput } from '../graphql/rebase.inputs.ts';
import { rebasingBlockers } from './rebasing.ts';

/**
 * Records that mean and limits of a locked measure begin anew with a month, at one site, at every one or of all together alone, and why. Page,
 * report and the guard on targets follow it from now on; a report that is frozen stays as it is.
 */
@Injectable()
export class RecordRebase {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordRebaseInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordRebase', input, (context) => recordRebase(context, input));
  }
}

const recordRebase = async (context: CommandContext, { evaluationId, measureId, month, ...input }: RecordRebaseInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(rebasingBlockers(evaluation));
  const facts = await reportFacts(tx, evaluation, { now, lead: null });
  const siteId = input.siteId ?? null;
  const together = input.together ?? false;
  if (!facts?.measures.some(({ id }) => id === measureId)) throw new RefusedCommand([blocker('unknown-measure', 'There is no such locked measure in this pilot', { field: 'measureId' })]);
  if (siteId !== null && !facts.sites.some(({ id }) => id === siteId)) throw new RefusedCommand([blocker('unknown-site', 'There is no such site in this pilot', { field: 'siteId' })]);
  if (together && siteId !== null) throw new RefusedCommand([blocker('of-a-site', 'What all sites say together is of no site: leave siteId out, or together', { field: 'siteId' })]);
  const { kind, changedOn } = input;
  const reason = input.reason.trim();
  const refusals = rebaseProblems(facts, { measureId, siteId, together, period: month, reason: { kind, text: reason, changedOn } });
  refuseOn(refusals.map(({ code, field, message }) => blocker(code, message, { field: FIELDS[field] })));
  const id = uuid();
  await rowsOf(
    tx,
    `insert into measure_rebase (id, evaluation_id, measure_id, site_id, month, version, kind, reason, changed_on, recorded_by, recorded_at, together)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, evaluation.id, measureId, siteId, month, await versionOf(tx, measureId), kind, reason, changedOn, actor.id, now, together],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'measure.rebased', obj: `measure/${measureId}`, data: { rebase: id, site: siteId, ...(together ? { together } : {}), month: month.slice(0, 7), kind, changedOn, reason: await commit(tx, `measure-rebase/${id}`, reason) } });
  await refreshEvaluation(context, evaluation);
  return { id };
};

const FIELDS = { period: 'month', 'reason.kind': 'kind', 'reason.text': 'reason', 'reason.changedOn': 'changedOn' } as const;

/** Rebases of a measure are counted, those withdrawn too. */
const versionOf = async (tx: Tx, measureId: string): Promise<number> =>
  (await rowsOf<{ next: number }>(tx, 'select coalesce(max(version), 0) + 1 as next from measure_rebase where measure_id = $1', [measureId]))[0]!.next;
