import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { MeetingsQueries } from '../reads/meetings.queries.ts';
import { PanelItemType } from './item.types.ts';
import { PanelCandidateType, PanelMeetingType, PanelReadyEvaluationType } from './meeting.types.ts';

@Resolver()
export class MeetingReadsResolver {
  constructor(private readonly queries: MeetingsQueries) {}

  @Query(() => [PanelMeetingType], { description: 'Meetings of panels that the asker sees, the latest first' })
  @Allow('panel:read')
  panelMeetings(@CurrentActor() actor: SignedInPerson) {
    return this.queries.meetings(actor);
  }

  @Query(() => PanelMeetingType, { description: 'A meeting with who is named to it and what the asker sees of its agenda' })
  @Allow('panel:read')
  panelMeeting(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.meeting(actor, id);
  }

  @Query(() => PanelItemType, { description: 'One item of an agenda' })
  @Allow('panel:read')
  panelItem(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.item(actor, id);
  }

  @Query(() => [PanelCandidateType], { description: 'Who can be named to a meeting of a programme' })
  @Allow('panel:convene')
  panelCandidates(@CurrentActor() actor: SignedInPerson, @Args('programmeId', { type: () => String }, IdPipe) programmeId: string) {
    return this.queries.candidates(actor, programmeId);
  }

  @Query(() => [PanelReadyEvaluationType], { description: 'Evaluations of a programme that are with a panel, for whoever sets an agenda' })
  @Allow('panel:convene')
  panelReadyEvaluations(@CurrentActor() actor: SignedInPerson, @Args('programmeId', { type: () => String }, IdPipe) programmeId: string) {
    return this.queries.ready(actor, programmeId);
  }
}
