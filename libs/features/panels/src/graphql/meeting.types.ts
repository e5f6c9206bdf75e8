import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

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

@ObjectType('PanelQuorum', { description: 'Who is in the room for an item, as the quorum of its panel counts them' })
export class PanelQuorumType {
  @Field(() => Boolean)
  enough!: boolean;

  @Field(() => Int)
  present!: number;

  @Field(() => Int)
  needed!: number;

  @Field(() => Int)
  organisations!: number;

  @Field(() => Int)
  organisationsNeeded!: number;
}

@ObjectType('PanelLeaving', { description: 'Somebody who is out of the room for an item' })
export class PanelLeavingType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;
}

@ObjectType('PanelItem', { description: 'An evaluation on the agenda of a meeting, as somebody sees it' })
export class PanelItemType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  meetingId!: string;

  @Field(() => Int, { description: 'Its place among the items that the asker sees, from 1' })
  number!: number;

  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => Boolean, { description: 'Whether the panel still scores: what it says then is nobody’s to read' })
  roundOpen!: boolean;

  @Field(() => PanelQuorumType, { nullable: true, description: 'Null where the panel has no quorum' })
  quorum!: PanelQuorumType | null;

  @Field(() => [PanelLeavingType], { description: 'Who of those named to the meeting stepped back from this item or has a conflict of interest with it' })
  left!: PanelLeavingType[];
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
