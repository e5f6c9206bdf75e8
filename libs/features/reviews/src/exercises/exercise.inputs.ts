import { Field, InputType } from '@nestjs/graphql';
import { IsName, JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, Equals, IsBoolean, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const MOST_LETTERS = 20_000;
const MOST_QUESTIONS = 200;

@InputType()
export class MakeExerciseInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  programmeId!: string;

  @Field(() => String, { description: 'Version of a rubric that reviewers of the programme score by, id@version' })
  @IsString()
  @MaxLength(100)
  rubric!: string;

  @Field(() => String, { description: 'What it is called: no name of an innovation or a company' })
  @IsName('Give the exercise a title')
  @MaxLength(200)
  title!: string;

  @Field(() => String, { description: 'The case in words, as its reviewers read it; of a submission, what they read before its answers' })
  @Matches(/\S/, { message: 'Write the case that reviewers score' })
  @MaxLength(MOST_LETTERS, { message: `Write the case in at most ${MOST_LETTERS} characters` })
  material!: string;

  @Field(() => String, { nullable: true, description: 'A case whose team gave leave: its answers are shown after these words. Left out: the words are all' })
  @IsOptional()
  @IsUUID()
  evaluationId?: string;

  @Field(() => [String], { nullable: true, description: 'Questions of that case whose answers are not shown' })
  @IsOptional()
  @ArrayMaxSize(MOST_QUESTIONS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  leftOut?: string[];

  @Field(() => JsonScalar, { description: 'By criterion: { value, explanation }. Criteria without one are not asked' })
  @IsObject({ message: 'references must be an object by criterion id' })
  references!: Record<string, unknown>;

  @Field(() => Boolean, { description: 'Whether a review by this rubric can begin only once it is done; else it is advised' })
  @IsBoolean()
  required!: boolean;

  @Field(() => Boolean, { description: 'That it is made up, or that whoever it tells of agreed to it' })
  @Equals(true, { message: 'Confirm that the case is made up, or that everybody whom it tells of agreed' })
  mayBeShown!: boolean;
}

@InputType()
export class ExerciseInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  exerciseId!: string;
}

@InputType()
export class AnswerExerciseInput extends ExerciseInput {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  criterion!: string;

  @Field(() => JsonScalar, { description: '{ value, reason }, complete or not' })
  @IsObject({ message: 'answer must be an object with a value and a reason' })
  answer!: { value?: unknown; reason?: unknown };

  @Field(() => JsonScalar, { description: 'The answer that was read, { value, reason }, and {} where there was none: refused where another was saved since' })
  @IsObject({ message: 'expected must be an object with a value and a reason, {} where there was no answer' })
  expected!: { value?: unknown; reason?: unknown };
}
