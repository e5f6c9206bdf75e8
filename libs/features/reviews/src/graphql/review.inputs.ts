import { Field, InputType, Int } from '@nestjs/graphql';
import { JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';

@InputType({ isAbstract: true })
export abstract class ReviewAnswersInput extends KeyedInput {
  @Field(() => JsonScalar, { description: 'By criterion: { value, reason, citations, confidence }. A value is a score, not-applicable or cannot-assess' })
  @IsObject({ message: 'criteria must be an object by criterion id' })
  criteria!: Record<string, unknown>;

  @Field(() => JsonScalar, { description: 'By gate: { answer, reason }' })
  @IsObject({ message: 'gates must be an object by gate id' })
  gates!: Record<string, unknown>;

  @Field(() => Int, { description: 'The version that was read, 0 where there was none: refused where it was saved since' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The newest revision that was read: submitting is refused without it, and where the pipeline has reviewers told of a later one; of no use in a draft' })
  @IsOptional()
  @IsInt()
  @Min(1)
  revision?: number;

  @Field(() => [String], { nullable: true, description: 'Stale citations that the writer looked at again and keeps, each as “confirm” of its refusal names it; of no use in a draft' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  confirmed?: string[];
}

@InputType()
export class ReviewInput extends ReviewAnswersInput {
  @Field(() => String)
  @IsUUID()
  assignmentId!: string;
}

@InputType()
export class RecordTriageInput extends ReviewAnswersInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;
}
