import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { ITEMS_LIMIT } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { SetAgendaInput } from '../graphql/meeting.inputs.ts';
import { onPanelFor, type OnPanel } from '../reads/on-panel.ts';
import { itemsSeen, type SeenItem } from '../reads/seen-items.ts';
import { lockMeeting, type LockedMeeting } from './locked-meeting.ts';

/** Puts evaluations that are with a panel on the agenda of a meeting, in an order. Whoever does not see all of the agenda sets what they see. */
@Injectable()
export class SetAgenda {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SetAgendaInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'setAgenda', input, (context) => setAgenda(context, input));
  }
}

const setAgenda = async (context: CommandContext, { meetingId, evaluationIds }: SetAgendaInput): Promise<{ id: string }> => {
  const meeting = await lockMeeting(context, meetingId);
  const seen = await itemsSeen(context.tx, context.actor, meetingId);
  const added = await toAdd(context, meeting, evaluationIds, seen);
  for (const item of seen.filter(({ evaluationId, relation }) => relation === 'staff' && !evaluationIds.includes(evaluationId))) await takeOff(context, item);
  for (const [at, evaluationId] of evaluationIds.entries()) {
    const item = seen.find((one) => one.evaluationId === evaluationId);
    // what the actor does not see keeps its place: two items may share one
    if (item) await rowsOf(context.tx, 'update panel_item set place = $2 where id = $1 and place <> $2', [item.id, at + 1]);
    else await putOn(context, meeting, evaluationId, added.get(evaluationId)!, at + 1);
  }
  await context.audit({ stream: `programme/${meeting.programmeId}`, act: 'panel.agenda-set', obj: `meeting/${meetingId}`, data: {} });
  return { id: meetingId };
};

/** Evaluations that come new to the agenda. @throws NOT_FOUND for one that the actor may not know of, or that is of another programme */
const toAdd = async ({ tx, actor }: CommandContext, { programmeId }: LockedMeeting, ids: readonly string[], seen: readonly SeenItem[]): Promise<Map<string, OnPanel>> => {
  const known = new Set(seen.map(({ evaluationId }) => evaluationId));
  const asked = ids.filter((id) => !known.has(id));
  const found = await onPanelFor(tx, actor, asked);
  if (asked.some((id) => found.get(id)?.programmeId !== programmeId)) throw notFound();
  const elsewhere = asked.find((id) => !found.get(id)!.panel);
  if (elsewhere) throw new RefusedCommand([blocker('not-with-a-panel', 'Only an evaluation that is with a panel can stand on an agenda', { field: 'evaluationIds', at: `evaluationIds.${ids.indexOf(elsewhere)}` })]);
  if (ids.length > ITEMS_LIMIT) throw new RefusedCommand([blocker('too-many-items', `An agenda has ${ITEMS_LIMIT} items at most: call another meeting for the rest`, { field: 'evaluationIds', most: ITEMS_LIMIT })]);
  return found;
};

const putOn = async ({ tx, actor, now, audit }: CommandContext, { id: meetingId }: LockedMeeting, evaluationId: string, { stageRunId }: OnPanel, place: number): Promise<void> => {
  const id = uuid();
  await rowsOf(tx, 'insert into panel_item (id, meeting_id, evaluation_id, stage_run_id, place, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)', [id, meetingId, evaluationId, stageRunId, place, actor.id, now]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'panel.item-added', obj: `item/${id}`, data: { meeting: meetingId } });
};

const takeOff = async ({ tx, audit }: CommandContext, { id, evaluationId, meetingId, discussed }: SeenItem): Promise<void> => {
  if (discussed) throw new RefusedCommand([blocker('already-heard', 'What is minuted stays on the agenda: give it a number', { field: 'evaluationIds' })]);
  await rowsOf(tx, 'delete from panel_item where id = $1', [id]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'panel.item-removed', obj: `item/${id}`, data: { meeting: meetingId } });
};
