import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ExpectedStage', { description: 'A stage up to the next letter' })
export class ExpectedStageType {
  @Field(() => String)
  stage!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { nullable: true, description: 'How long such a stage usually takes, by the pipeline version; null: it does not say' })
  workingDays!: number | null;

  @Field(() => String, { nullable: true, description: 'The day by which it has usually ended; null: no day can be named now' })
  usuallyBy!: string | null;
}

@ObjectType('Expected', { description: 'Usual times of the pipeline version, counted from what was announced. Holds, rounds and decisions that are not released change nothing in it' })
export class ExpectedType {
  @Field(() => String, { description: 'running, paused (a request waits for the innovator) or longer (than is usual)' })
  state!: string;

  @Field(() => Int, { description: 'Working days since the announced stage began, without those on which a request waited for the innovator' })
  used!: number;

  @Field(() => [ExpectedStageType], { description: 'The announced stage and those after it; the last ends with a letter' })
  stages!: ExpectedStageType[];
}
