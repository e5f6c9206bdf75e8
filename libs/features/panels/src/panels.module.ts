import { Module } from '@nestjs/common';
import { DeterminationResolver } from './graphql/determination.resolver.ts';
import { ItemResolver } from './graphql/item.resolver.ts';
import { MeetingReadsResolver } from './graphql/meeting-reads.resolver.ts';
import { MeetingResolver } from './graphql/meeting.resolver.ts';
import { PanelResolver } from './graphql/panel.resolver.ts';
import { AddMinute } from './operations/add-minute.ts';
import { CallPanelMeeting } from './operations/call-panel-meeting.ts';
import { CastVote } from './operations/cast-vote.ts';
import { ChangePanelMeeting } from './operations/change-panel-meeting.ts';
import { DiscardDetermination } from './operations/determination/discard-determination.ts';
import { FinaliseDetermination } from './operations/determination/finalise-determination.ts';
import { RecordMinorityView } from './operations/determination/record-minority-view.ts';
import { SaveDetermination } from './operations/determination/save-determination.ts';
import { GiveRescore } from './operations/give-rescore.ts';
import { OpenRescores } from './operations/open-rescores.ts';
import { RecordAttendance } from './operations/record-attendance.ts';
import { SetAgenda } from './operations/set-agenda.ts';
import { MeetingsQueries } from './reads/meetings.queries.ts';

/** What a panel does together: it meets, discusses, votes and determines. What it determined, the chair then proposes, signed as the pipeline says. */
@Module({
  providers: [
    CastVote, PanelResolver, CallPanelMeeting, ChangePanelMeeting, RecordAttendance, SetAgenda, MeetingsQueries, MeetingReadsResolver, MeetingResolver, AddMinute, GiveRescore, OpenRescores, ItemResolver,
    SaveDetermination, DiscardDetermination, FinaliseDetermination, RecordMinorityView, DeterminationResolver,
  ],
})
export class PanelsModule {}
