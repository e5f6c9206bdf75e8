import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RecordAttendanceInput } from '../graphql/meeting.inputs.ts';
import { lockMeeting, recorded, refuseUnreasoned } from './locked-meeting.ts';
import { namePeople } from './name-people.ts';

/** Who came to a meeting and who sent apologies. Whoever is in the room for an item follows from it. */
@Injectable()
export class RecordAttendance {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordAttendanceInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordAttendance', input, (context) => record(context, input));
  }
}

const record = async (context: CommandContext, { meetingId, attendance, reason }: RecordAttendanceInput): Promise<{ id: string }> => {
  const meeting = await lockMeeting(context, meetingId);
  // members may have voted before they met: who came is told for the first time, and changes nothing
  const told = await rowsOf(context.tx, `select 1 from panel_attendance where meeting_id = $1 and state <> 'expected' limit 1`, [meetingId]);
  if (told.length > 0) await refuseUnreasoned(context, meeting, reason);
  await namePeople(context, meeting, 'attendance', attendance);
  const people = attendance.map(({ personId, state }) => ({ person: personId, state }));
  await context.audit({ stream: `programme/${meeting.programmeId}`, act: 'panel.attendance-recorded', obj: `meeting/${meeting.id}`, data: { people, ...(await recorded(context, meeting.id, { reason })) } });
  return { id: meeting.id };
};
