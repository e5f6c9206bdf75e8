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
}
