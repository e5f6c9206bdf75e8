import { Module } from '@nestjs/common';
import { ItemResolver } from './graphql/item.resolver.ts';
import { MeetingReadsResolver } from './graphql/meeting-reads.resolver.ts';
import { MeetingResolver } from './graphql/meeting.resolver.ts';
import { PanelResolver } from './graphql/panel.resolver.ts';
import { AddMinute } from './operations/add-minute.ts';
import { CallPanelMeeting } from './operations/call-panel-meeting.ts';
import { CastVote } from './operations/cast-vote.ts';
import { ChangePanelMeeting } from './operations/change-panel-meeting.ts';
import { GiveRescore } from './operations/give-rescore.ts';
import { OpenRescores } from './operations/open-rescores.ts';
import { RecordAttendance } from './operations/record-attendance.ts';
import { SetAgenda } from './operations/set-agenda.ts';
import { MeetingsQueries } from './reads/meetings.queries.ts';

/** What a panel does together: it meets, discusses and votes. Its determination is a proposal of the chair, signed as the pipeline says. */
@Module({
  providers: [CastVote, PanelResolver, CallPanelMeeting, ChangePanelMeeting, RecordAttendance, SetAgenda, MeetingsQueries, MeetingReadsResolver, MeetingResolver, AddMinute, GiveRescore, OpenRescores, ItemResolver],
})
export class PanelsModule {}
