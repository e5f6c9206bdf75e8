import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DeterminedConditionType } from '@waymark/evaluations';
import { PanelQuorumType } from './quorum.types.ts';

@ObjectType('PanelTally', { description: 'How a panel voted on one motion' })
export class PanelTallyType {
  @Field(() => Int)
  for!: number;

  @Field(() => Int)
  against!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => Int, { description: 'Votes on other motions' })
  elsewhere!: number;
}

@ObjectType('PanelMinorityView', { description: 'What a member says against a determination, in their own words' })
export class PanelMinorityViewType {
  @Field(() => String)
  person!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  mine!: boolean;
}

@ObjectType('PanelDeterminedVote', { description: 'A vote that a determination rests on' })
export class PanelDeterminedVoteType {
  @Field(() => String)
  person!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  vote!: string;

  @Field(() => String)
  motion!: string;
}

@ObjectType('PanelDetermination', { description: 'What a panel determines: a draft of the chair, then frozen with its votes, who stepped back, quorum and minority views' })
export class PanelDeterminationType {
  @Field(() => String)
  id!: string;

  @Field(() => Int, { description: 'From 1: another one is begun only where the quorum of the one before was lost' })
  number!: number;

  @Field(() => String, { description: 'Id of the transition that it leads to' })
  transition!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  reasons!: string;

  @Field(() => [DeterminedConditionType])
  conditions!: DeterminedConditionType[];

  @Field(() => String, { nullable: true, description: 'Why it departs from the votes, where they do not carry it' })
  departure!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  writtenBy!: string;

  @Field(() => GraphQLISODateTime)
  writtenAt!: Date;

  @Field(() => String, { nullable: true })
  finalisedBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null: it is a draft' })
  finalisedAt!: Date | null;

  @Field(() => PanelTallyType, { nullable: true, description: 'Of the votes that count, as they were frozen; in a draft as they stand, for staff alone' })
  tally!: PanelTallyType | null;

  @Field(() => PanelQuorumType, { nullable: true, description: 'As it was frozen; null in a draft, and where the step asks for none' })
  quorum!: PanelQuorumType | null;

  @Field(() => Int, { description: 'How many stepped back or had a conflict of interest' })
  recusals!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was frozen' })
  sha256!: string | null;

  @Field(() => String, { nullable: true, description: 'The decision that says what it determined' })
  decision!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;
}
