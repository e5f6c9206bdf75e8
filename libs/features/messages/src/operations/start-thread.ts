import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { audiencesOf, sideOf, THREADS_LIMIT } from '@waymark/domain/messages';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { StartThreadInput } from '../graphql/message.inputs.ts';
import { isSeated } from '../seats.ts';
import { ONLY_READ } from './locked-thread.ts';
import { writeMessage } from './write-message.ts';

/** Begins a thread with its first message: staff with whom they choose, the innovator and reviewers with the staff. */
@Injectable()
export class StartThread {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: StartThreadInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'startThread', input, (context) => startThread(context, input));
  }
}

const startThread = async (context: CommandContext, input: StartThreadInput): Promise<{ id: string }> => {
  const { tx, actor, now } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  const side = sideOf(evaluation.relation);
  const mayBegin = audiencesOf(evaluation.relation, evaluation.roles);
  if (!side) throw new RefusedCommand([NO_PART]);
  if (mayBegin.length === 0) throw new RefusedCommand([ONLY_READ]);
  if (!mayBegin.includes(input.audience)) throw new RefusedCommand([NOT_YOURS]);
  const reviewer = input.audience === 'reviewer' ? await reviewerOf(context, evaluation, input) : null;
  await mustHaveRoom(context, input, reviewer);
  const id = uuid();
  await rowsOf(
    tx,
    `insert into message_thread (id, evaluation_id, audience, reviewer_id, subject, started_by, started_at, last_at, messages, waits_since)
     values ($1, $2, $3, $4, $5, $6, $7, $7, 1, case when $8 then $7::timestamptz end)`,
    [id, evaluation.id, input.audience, reviewer, input.subject, actor.id, now, side !== 'service'],
  );
  await writeMessage(context, { threadId: id, evaluationId: evaluation.id, number: 1, side, text: input.text, uploadIds: input.uploadIds ?? [] });
  return { id };
};

/** A reviewer writes for themself; staff name one who has a seat on this evaluation now. */
const reviewerOf = async ({ tx, actor }: CommandContext, evaluation: LockedEvaluation, { reviewerId }: StartThreadInput): Promise<string> => {
  if (evaluation.relation === 'reviewer') {
    if (reviewerId && reviewerId !== actor.id) throw new RefusedCommand([NOT_YOURS]);
    return actor.id;
  }
  const seated = reviewerId !== actor.id && (await rowOf(tx, `select 1 where ${isSeated('$1::uuid', '$2::uuid')}`, [evaluation.id, reviewerId ?? null]));
  if (!seated) throw new RefusedCommand([blocker('unknown-reviewer', 'Name a reviewer who has a seat on this evaluation', { field: 'reviewerId' })]);
  return reviewerId!;
};

/** Counted among what the actor reads, so that a refusal tells of nothing else. */
const mustHaveRoom = async ({ tx }: CommandContext, { evaluationId, audience }: StartThreadInput, reviewer: string | null): Promise<void> => {
  const held = await rowOf<{ count: number }>(
    tx,
    'select count(*)::int as count from message_thread where evaluation_id = $1 and audience = $2 and reviewer_id is not distinct from $3::uuid',
    [evaluationId, audience, reviewer],
  );
  if (held!.count < THREADS_LIMIT) return;
  const words = `There are ${THREADS_LIMIT} threads already, which is the most`;
  throw new RefusedCommand([blocker('too-many-threads', `${words}: write in one of them`, { field: 'subject', most: THREADS_LIMIT }, `${words}. Write in one of them`)]);
};

const NOT_YOURS = blocker('audience-not-yours', 'You write to the staff of the evaluation alone', { field: 'audience' }, 'You can write to the programme only');

const NO_PART = blocker('role-not-allowed', 'Messages are between the staff, the innovator and the reviewers of an evaluation', {}, 'You have no part in the messages of this evaluation');
