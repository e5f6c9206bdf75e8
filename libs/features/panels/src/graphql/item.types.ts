import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { PanelDeterminationType, PanelDeterminedVoteType, PanelMinorityViewType } from './determination.types.ts';
import { PanelQuorumType } from './quorum.types.ts';

@ObjectType('PanelLeaving', { description: 'Somebody who is out of the room for an item' })
export class PanelLeavingType {
  @Field(() => String)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;
}

@ObjectType('PanelNote', { description: 'A minute: what was said of a criterion, or of the case as a whole' })
export class PanelNoteType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { nullable: true })
  criterion!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'The earlier minute that it corrects. Both stay' })
  corrects!: string | null;

  @Field(() => String)
  writtenBy!: string;

  @Field(() => GraphQLISODateTime)
  writtenAt!: Date;
}

@ObjectType('PanelRescore', { description: 'A score that a member gave anew after the discussion. What their review says stays beside it' })
export class PanelRescoreType {
  @Field(() => String)
  criterion!: string;

  @Field(() => Int)
  score!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String, { nullable: true, description: 'Their review in the round of the panel, beside which it stands; null where they submitted none' })
  reviewId!: string | null;

  @Field(() => Boolean, { description: 'Whether it counts: not of who stepped back or has a conflict of interest. Members get those alone that count' })
  counted!: boolean;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => GraphQLISODateTime)
  givenAt!: Date;

  @Field(() => Boolean)
  simulated!: boolean;
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

  @Field(() => PanelQuorumType, { nullable: true, description: 'Null where the panel has no quorum, and where it is hidden' })
  quorum!: PanelQuorumType | null;

  @Field(() => Boolean, { description: 'Whether who is in the room is hidden from the asker: a member learns it once the round of reviews is closed' })
  quorumHidden!: boolean;

  @Field(() => [PanelLeavingType], { nullable: true, description: 'Who of those named to the meeting stepped back from this item or has a conflict of interest with it. For staff alone: names would tell members whose label is whose' })
  left!: PanelLeavingType[] | null;

  @Field(() => String, { nullable: true, description: 'The rubric by which the panel scores, as id@version' })
  rubric!: string | null;

  @Field(() => String, { nullable: true, description: 'The asker’s own seat on the panel. Absent in a list of items' })
  ownAssignmentId!: string | null;

  @Field(() => [PanelNoteType], { nullable: true, description: 'Minutes, the oldest first. Absent while members score, for whoever writes in an open round, and in a list of items' })
  notes!: PanelNoteType[] | null;

  @Field(() => [PanelRescoreType], { nullable: true, description: 'What was scored anew. Absent until the chair opens all of it at once' })
  rescores!: PanelRescoreType[] | null;

  @Field(() => [PanelRescoreType], { nullable: true, description: 'What the asker scored anew, sealed or not' })
  ownRescores!: PanelRescoreType[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  rescoresOpenedAt!: Date | null;

  @Field(() => [String], { nullable: true, description: 'Ids of the reviews of the panel’s round that count: not of who stepped back or has a conflict of interest' })
  countedReviews!: string[] | null;

  @Field(() => PanelDeterminationType, { nullable: true, description: 'What the panel determines. A draft is there for staff and for members who are in the room; nothing of it while members score, for whoever writes in an open round, and in a list of items' })
  determination!: PanelDeterminationType | null;

  @Field(() => [PanelMinorityViewType], { nullable: true, description: 'What members in the minority say against the determination, for staff and the panel' })
  minorityViews!: PanelMinorityViewType[] | null;

  @Field(() => [String], { nullable: true, description: 'Who stepped back or had a conflict of interest. For staff alone: names would tell members whose label is whose' })
  recused!: string[] | null;

  @Field(() => [PanelDeterminedVoteType], { nullable: true, description: 'The votes that a final determination rests on, as they were frozen, for staff alone' })
  determinedVotes!: PanelDeterminedVoteType[] | null;

  @Field(() => String, { nullable: true, description: 'The asker’s own minority view' })
  ownMinorityView!: string | null;

  @Field(() => Boolean, { description: 'Whether the asker may write the determination' })
  mayDetermine!: boolean;

  @Field(() => Boolean, { description: 'Whether the asker may record a minority view' })
  mayDissent!: boolean;

  @Field(() => Boolean, { description: 'Whether the asker may minute what is said' })
  mayMinute!: boolean;

  @Field(() => Boolean, { description: 'Whether the asker may score anew' })
  mayRescore!: boolean;

  @Field(() => Boolean, { description: 'Whether the asker may open what was scored anew' })
  mayOpen!: boolean;
}
