import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ChangePanelMeetingInput } from '../graphql/meeting.inputs.ts';
import { lockMeeting, recorded, refuseUnreasoned } from './locked-meeting.ts';

/** A meeting is called otherwise, or is on another day or in another place. */
@Injectable()
export class ChangePanelMeeting {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ChangePanelMeetingInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'changePanelMeeting', input, (context) => change(context, input));
  }
}

const change = async (context: CommandContext, { meetingId, title, heldOn, startsAt, place, reason }: ChangePanelMeetingInput): Promise<{ id: string }> => {
  const meeting = await lockMeeting(context, meetingId);
  const { id, programmeId } = meeting;
  await refuseUnreasoned(context, meeting, reason);
  await rowOf(context.tx, 'update panel_meeting set title = $2, held_on = $3, starts_at = $4, place = $5 where id = $1', [id, title.trim(), heldOn, startsAt, place.trim()]);
  await context.audit({ stream: `programme/${programmeId}`, act: 'panel.changed', obj: `meeting/${id}`, data: { heldOn, startsAt, ...(await recorded(context, id, { title, place, reason })) } });
  return { id };
};
