import { Field, ObjectType } from '@nestjs/graphql';
import { PanelItemType } from './item.types.ts';

@ObjectType('PanelAttendee')
export class PanelAttendeeType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String, { description: 'expected, present or apologies' })
  state!: string;
}

@ObjectType('PanelCandidate', { description: 'Somebody who can be named to a meeting' })
export class PanelCandidateType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisation!: string;
}

@ObjectType('PanelReadyEvaluation', { description: 'An evaluation that is with a panel, and can stand on an agenda' })
export class PanelReadyEvaluationType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => Boolean)
  simulated!: boolean;
}

@ObjectType('PanelMeeting', { description: 'A meeting of the panel of a programme' })
export class PanelMeetingType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Day, as YYYY-MM-DD' })
  heldOn!: string;

  @Field(() => String, { description: 'Time of day in England, as HH:MM' })
  startsAt!: string;

  @Field(() => String)
  place!: string;

  @Field(() => String, { description: 'Name of whoever called it' })
  called!: string;

  @Field(() => String, { nullable: true, description: 'Whether the asker is expected, was present or sent apologies; null where they are not named' })
  ownState!: string | null;

  @Field(() => Boolean, { description: 'Whether the asker may change it' })
  mayConvene!: boolean;

  @Field(() => [PanelAttendeeType], { nullable: true, description: 'Who is named to it. Absent in a list of meetings' })
  attendees!: PanelAttendeeType[] | null;

  @Field(() => [PanelItemType], { nullable: true, description: 'What it is about, as far as the asker may know it. Absent in a list of meetings' })
  items!: PanelItemType[] | null;
}
