import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { CallPanelMeeting } from '../operations/call-panel-meeting.ts';
import { ChangePanelMeeting } from '../operations/change-panel-meeting.ts';
import { RecordAttendance } from '../operations/record-attendance.ts';
import { SetAgenda } from '../operations/set-agenda.ts';
import { CallPanelMeetingInput, ChangePanelMeetingInput, RecordAttendanceInput, SetAgendaInput } from './meeting.inputs.ts';

@Resolver()
export class MeetingResolver {
  constructor(
    private readonly callOperation: CallPanelMeeting,
    private readonly changeOperation: ChangePanelMeeting,
    private readonly attendanceOperation: RecordAttendance,
    private readonly agendaOperation: SetAgenda,
  ) {}

  @Mutation(() => RecordResult, { description: 'Calls a meeting of a programme’s panel' })
  @Allow('panel:convene')
  async callPanelMeeting(@CurrentActor() actor: SignedInPerson, @Args('input') input: CallPanelMeetingInput) {
    return answerOf(actor, await this.callOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says anew what a meeting is called, when and where it is' })
  @Allow('panel:convene')
  async changePanelMeeting(@CurrentActor() actor: SignedInPerson, @Args('input') input: ChangePanelMeetingInput) {
    return answerOf(actor, await this.changeOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records who came to a meeting and who sent apologies' })
  @Allow('panel:convene')
  async recordAttendance(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordAttendanceInput) {
    return answerOf(actor, await this.attendanceOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says which evaluations a meeting is about, in which order' })
  @Allow('panel:convene')
  async setAgenda(@CurrentActor() actor: SignedInPerson, @Args('input') input: SetAgendaInput) {
    return answerOf(actor, await this.agendaOperation.run(actor, input));
  }
}
