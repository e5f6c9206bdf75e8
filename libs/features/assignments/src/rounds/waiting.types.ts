import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('WaitingEvaluation', { description: 'An evaluation whose stage waits for reviewers' })
export class WaitingEvaluationType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String)
  pipelineVersionId!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => Int, { description: 'Seats that somebody holds' })
  held!: number;

  @Field(() => Int, { description: 'People whom the stage asks for' })
  wanted!: number;

  @Field(() => String, { nullable: true, description: 'Somebody left, and the platform could propose nobody for the seats as they are: why' })
  whyNoRepair!: string | null;

  @Field(() => Int, { description: 'How many wait in this stage of this version in all: the list holds the 200 of each that wait longest' })
  waitingInStage!: number;
}
