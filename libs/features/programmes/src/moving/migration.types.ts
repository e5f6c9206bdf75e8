import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('MappedStage', { description: 'A stage of the old version, and what it becomes in the new one' })
export class MappedStageType {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType('MigrationPlan', { description: 'How running evaluations are moved to a newer version of their pipeline: drafted by one person, signed by another' })
export class MigrationPlanType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String, { description: 'id@version that the evaluations are on' })
  fromPin!: string;

  @Field(() => String, { description: 'id@version that they are moved to' })
  toPin!: string;

  @Field(() => [MappedStageType])
  stageMap!: MappedStageType[];

  @Field(() => String, { description: 'kept: the limit of the running stage goes on; restarted: it begins anew with the move' })
  clocks!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => Boolean, { description: 'Whoever asks drafted it, and somebody else signs it' })
  mine!: boolean;

  @Field(() => GraphQLISODateTime)
  draftedAt!: Date;

  @Field(() => String, { nullable: true })
  signedBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  signedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it back before anybody signed it' })
  withdrawnBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  @Field(() => Boolean, { description: 'Whoever asks may take it back now' })
  mayWithdraw!: boolean;
}

@ObjectType('MigrationMove', { description: 'What a plan does with one evaluation, or did' })
export class MigrationMoveType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => String, { description: 'Title of the stage where it is' })
  stage!: string;

  @Field(() => String, { nullable: true, description: 'Title of what that stage becomes; null: the plan does not name it' })
  becomes!: string | null;

  @Field(() => String, { description: 'moves or stays, once the plan is signed; moving, while a signed plan is carried out; moved or stayed' })
  state!: string;

  @Field(() => [String], { description: 'Why it stays, in words' })
  reasons!: string[];

  @Field(() => [String], { description: 'Transitions that are open now and would be blocked' })
  closes!: string[];

  @Field(() => [String], { description: 'Transitions that are blocked now and would be open' })
  opens!: string[];
}
