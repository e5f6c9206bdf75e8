import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { CONVENERS } from '@waymark/domain/panels';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { CallPanelMeetingInput } from '../graphql/meeting.inputs.ts';
import { recorded } from './locked-meeting.ts';
import { namePeople } from './name-people.ts';

/** A chair or a coordinator calls a meeting of the panel of their programme, and names who comes. */
@Injectable()
export class CallPanelMeeting {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CallPanelMeetingInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'callPanelMeeting', input, (context) => call(context, input));
  }
}

const call = async (context: CommandContext, { programmeId, title, heldOn, startsAt, place, personIds }: CallPanelMeetingInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  if (!rolesIn(actor, programmeId).some((role) => CONVENERS.includes(role)) || !(await rowOf(tx, 'select 1 from programme where id = $1', [programmeId]))) throw notFound();
  const id = uuid();
  await rowOf(
    tx,
    'insert into panel_meeting (id, programme_id, title, held_on, starts_at, place, called_by, called_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, programmeId, title.trim(), heldOn, startsAt, place.trim(), actor.id, now],
  );
  const people = [...new Set([actor.id, ...personIds])].map((personId) => ({ personId, state: 'expected' as const }));
  await namePeople(context, { id, programmeId }, 'personIds', people);
  await audit({ stream: `programme/${programmeId}`, act: 'panel.called', obj: `meeting/${id}`, data: { heldOn, startsAt, ...(await recorded(context, id, { title, place })), people: people.length } });
  return { id };
};
