import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { ITEMS_LIMIT } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { SetAgendaInput } from '../graphql/meeting.inputs.ts';
import { onPanelFor, type OnPanel } from '../reads/on-panel.ts';
import { isHeard, itemsSeen, type SeenItem } from '../reads/seen-items.ts';
import { lockMeeting, recorded, refuseUnreasoned, type LockedMeeting } from './locked-meeting.ts';

/** Puts evaluations that are with a panel on the agenda of a meeting, in an order. Whoever does not see all of the agenda sets what they see. */
@Injectable()
export class SetAgenda {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SetAgendaInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'setAgenda', input, (context) => setAgenda(context, input));
  }
}

const setAgenda = async (context: CommandContext, { meetingId, evaluationIds, reason }: SetAgendaInput): Promise<{ id: string }> => {
  const meeting = await lockMeeting(context, meetingId);
  const before = await itemsSeen(context.tx, context.actor, meetingId);
  // under the locks of what may come off: whoever held one may have minuted, or voted
  for (const id of removed(before, evaluationIds).map(({ evaluationId }) => evaluationId).sort()) await lockEvaluation(context.tx, context.actor, id);
  const seen = await itemsSeen(context.tx, context.actor, meetingId);
  const added = await toAdd(context, meeting, evaluationIds, seen);
  for (const item of removed(seen, evaluationIds)) await takeOff(context, item);
  await refuseUnreasoned(context, meeting, reason);
  for (const [at, evaluationId] of evaluationIds.entries()) {
    // what the actor does not see keeps its place: two items may share one
    for (const item of seen.filter((one) => one.evaluationId === evaluationId)) await place(context, item, at + 1);
    const run = added.get(evaluationId);
    if (run) await putOn(context, meeting, evaluationId, run, at + 1);
  }
  await context.audit({ stream: `programme/${meeting.programmeId}`, act: 'panel.agenda-set', obj: `meeting/${meetingId}`, data: await recorded(context, meetingId, { reason }) });
  return { id: meetingId };
};

const removed = (seen: readonly SeenItem[], kept: readonly string[]): SeenItem[] => seen.filter(({ evaluationId, relation }) => relation === 'staff' && !kept.includes(evaluationId));

/** The record keeps the order item by item, each with its evaluation: whoever may not know of one reads nothing of it. */
const place = async ({ tx, audit }: CommandContext, { id, evaluationId, meetingId }: SeenItem, at: number): Promise<void> => {
  const moved = await rowOf(tx, 'update panel_item set place = $2 where id = $1 and place <> $2 returning id', [id, at]);
  if (moved) await audit({ stream: `evaluation/${evaluationId}`, act: 'panel.item-placed', obj: `item/${id}`, data: { meeting: meetingId, place: at } });
};

/**
 * Panels that come new to the agenda, by evaluation: a panel that meets again about an evaluation is another item than the one that
 * was heard. @throws NOT_FOUND for one that the actor may not know of, or that is of another programme
 */
const toAdd = async ({ tx, actor }: CommandContext, { programmeId }: LockedMeeting, ids: readonly string[], seen: readonly SeenItem[]): Promise<Map<string, OnPanel>> => {
  const known = new Set(seen.map(({ evaluationId }) => evaluationId));
  const runs = new Set(seen.map(({ stageRunId }) => stageRunId));
  const found = await onPanelFor(tx, actor, ids);
  const asked = ids.filter((id) => !known.has(id));
  if (asked.some((id) => found.get(id)?.programmeId !== programmeId)) throw notFound();
  const elsewhere = asked.find((id) => !found.get(id)!.panel);
  if (elsewhere) throw new RefusedCommand([blocker('not-with-a-panel', 'Only an evaluation that is with a panel can stand on an agenda', { field: 'evaluationIds', at: `evaluationIds.${ids.indexOf(elsewhere)}` })]);
  if (ids.length > ITEMS_LIMIT) throw new RefusedCommand([blocker('too-many-items', `An agenda has ${ITEMS_LIMIT} items at most: call another meeting for the rest`, { field: 'evaluationIds', most: ITEMS_LIMIT })]);
  return new Map([...found].filter(([, { panel, stageRunId }]) => panel && !runs.has(stageRunId)));
};

const PUT_ON = `insert into panel_item (id, meeting_id, evaluation_id, stage_run_id, place, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (meeting_id, stage_run_id) do nothing returning id`;

const putOn = async ({ tx, actor, now, audit }: CommandContext, { id: meetingId }: LockedMeeting, evaluationId: string, { stageRunId }: OnPanel, at: number): Promise<void> => {
  // where it stands there and the actor does not see it, it stays as it is, and the answer is the same
  const added = await rowOf<{ id: string }>(tx, PUT_ON, [uuid(), meetingId, evaluationId, stageRunId, at, actor.id, now]);
  if (added) await audit({ stream: `evaluation/${evaluationId}`, act: 'panel.item-added', obj: `item/${added.id}`, data: { meeting: meetingId, place: at } });
};

const takeOff = async ({ tx, audit }: CommandContext, { id, evaluationId, meetingId, ...item }: SeenItem): Promise<void> => {
  if (isHeard(item)) throw new RefusedCommand([blocker('already-heard', 'What is minuted, voted on, determined or decided stays on the agenda: give it a number', { field: 'evaluationIds' })]);
  await rowsOf(tx, 'delete from panel_item where id = $1', [id]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'panel.item-removed', obj: `item/${id}`, data: { meeting: meetingId } });
};
