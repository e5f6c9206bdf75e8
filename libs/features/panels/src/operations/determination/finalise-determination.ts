import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { canonicalJson } from '@waymark/domain/audit';
import { determinationBlockers, isMinority, openMotions, tallyOf } from '@waymark/domain/panels';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import { earlierStages } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { FinaliseDeterminationInput } from '../../graphql/determination.inputs.ts';
import { countedVotes, minorityViews, recusedFrom, type DeterminationRow } from '../../reads/determination-rows.ts';
import type { FrozenDetermination } from '../../reads/frozen-determination.ts';
import type { LockedItem } from '../locked-item.ts';
import { lockDetermination, savedSince } from './lock-determination.ts';
import { motionQuorum } from './motion-quorum.ts';

/** The chair finalises the draft that they read: it is frozen with the votes that count, who stepped back, the quorum and the minority views. */
@Injectable()
export class FinaliseDetermination {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: FinaliseDeterminationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'finaliseDetermination', input, (context) => finalise(context, input));
  }
}

const finalise = async (context: CommandContext, { itemId, expectedVersion }: FinaliseDeterminationInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { locked, newest } = await lockDetermination(context, itemId);
  if (!newest || newest.finalisedAt) throw new RefusedCommand([blocker('nothing-drafted', 'No draft is saved: write the determination first')]);
  savedSince(newest, expectedVersion);
  const frozen = await frozenOf(context, locked, newest);
  const content = canonicalJson(frozen);
  const sha256 = createHash('sha256').update(content).digest('hex');
  await rowOf(tx, 'update panel_determination set finalised_by = $2, finalised_at = $3, content = $4, sha256 = $5 where id = $1', [newest.id, actor.id, now, content, sha256]);
  const { transition, number, tally, recused, quorum } = frozen;
  await audit({
    stream: `evaluation/${locked.evaluation.id}`,
    act: 'panel.determined',
    obj: `determination/${newest.id}`,
    data: { transition, number, ...tally, recusals: recused.length, voted: quorum?.present ?? frozen.votes.length, departs: frozen.departure !== null, minorityViews: frozen.minorityViews.length, conditions: frozen.conditions.length, sha256 },
  });
  return { id: newest.id };
};

/** All that the determination rests on, as it stands under the lock. @throws RefusedCommand where it does not hold */
const frozenOf = async (context: CommandContext, { evaluation, item }: LockedItem, draft: DeterminationRow): Promise<FrozenDetermination> => {
  const { tx, actor, now } = context;
  const { transition, reasons, conditions, departure, number } = draft;
  const votes = await countedVotes(tx, item.stageRunId);
  const { blockers, quorum } = await motionQuorum(context, evaluation, transition);
  refuseOn(determinationBlockers({ motion: transition, votes: onOpenMotions(evaluation, item.stage, votes), departure, step: blockers }));
  // a view of somebody who voted for it since, or whose vote does not count any more, is none
  const views = (await minorityViews(tx, item.stageRunId)).filter(({ person }) => votes.some((one) => one.person === person && isMinority(one, transition)));
  return {
    evaluation: evaluation.id, stage: item.stage, run: item.run, item: item.id, number, transition, reasons, conditions, departure,
    votes, tally: tallyOf(transition, votes), recused: await recusedFrom(tx, item.stageRunId), quorum, minorityViews: views,
    finalisedBy: actor.id, finalisedAt: now, simulated: evaluation.simulated,
  };
};

/** A vote on what this run cannot take carries nothing. */
const onOpenMotions = <Vote extends { motion: string }>({ published: { definition }, state }: LockedItem['evaluation'], stageId: string, votes: readonly Vote[]): Vote[] => {
  const stage = stageOf(definition, stageId);
  const open = stage ? openMotions(definition, stage, earlierStages({ state })).map(({ id }) => id) : [];
  return votes.filter(({ motion }) => open.includes(motion));
};
