import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('ExerciseAnswerCount', { description: 'How many gave an answer' })
export class ExerciseAnswerCountType {
  @Field(() => JsonScalar)
  value!: unknown;

  @Field(() => Int)
  people!: number;
}

@ObjectType('ExerciseComparison', { description: 'One’s own answer to a criterion beside the answer to compare with, once it is sent' })
export class ExerciseComparisonType {
  @Field(() => String)
  criterion!: string;

  @Field(() => JsonScalar)
  given!: unknown;

  @Field(() => JsonScalar)
  reference!: unknown;

  @Field(() => String)
  explanation!: string;

  @Field(() => Int, { nullable: true, description: 'Steps of the scale above the reference, or below it; null where either is no score' })
  steps!: number | null;

  @Field(() => [ExerciseAnswerCountType], { nullable: true, description: 'What the first six who sent it answered, and five more at a time, oneself perhaps among them: the same for whoever looks. Null while they are fewer' })
  others!: ExerciseAnswerCountType[] | null;
}

@ObjectType('ExerciseCase', { description: 'Answers of a submission whose team lets reviewers practise on it, as they were frozen: none in confidence' })
export class ExerciseCaseType {
  @Field(() => String, { description: 'Version of the form, id@version' })
  form!: string;

  @Field(() => JsonScalar, { description: 'By question, those that are shown' })
  answers!: unknown;
}

@ObjectType('PracticeCase', { description: 'A submission whose team lets reviewers practise on it, with all of it that may be shown' })
export class PracticeCaseType extends ExerciseCaseType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('MyExercise', { description: 'A calibration exercise that one is asked to do, or did. It enters no score' })
export class MyExerciseType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  programme!: string;

  @Field(() => String)
  rubric!: string;

  @Field(() => String)
  material!: string;

  @Field(() => ExerciseCaseType, { nullable: true, description: 'The submission that is scored; null where the material is all, and once its team took its leave back' })
  case!: ExerciseCaseType | null;

  @Field(() => Boolean, { description: 'A review by its rubric can begin only once it is done' })
  required!: boolean;

  @Field(() => [String], { description: 'One’s own open seats that it is asked for' })
  assignmentIds!: string[];

  @Field(() => [String], { description: 'Criteria that are asked, in the order of the rubric' })
  criteria!: string[];

  @Field(() => JsonScalar, { description: 'What is saved, by criterion: { value, reason }' })
  answers!: unknown;

  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => [ExerciseComparisonType], { nullable: true, description: 'Null until it is sent' })
  comparison!: ExerciseComparisonType[] | null;
}

@ObjectType('ExerciseAttempt', { description: 'What somebody sent' })
export class ExerciseAttemptType {
  @Field(() => String)
  person!: string;

  @Field(() => GraphQLISODateTime)
  submittedAt!: Date;

  @Field(() => JsonScalar)
  answers!: unknown;
}

@ObjectType('Exercise', { description: 'A calibration exercise as its administrators see it' })
export class ExerciseType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  rubric!: string;

  @Field(() => String)
  material!: string;

  @Field(() => ExerciseCaseType, { nullable: true, description: 'The submission that is scored; null where the material is all, and once its team took its leave back' })
  case!: ExerciseCaseType | null;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => GraphQLISODateTime)
  madeAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  retiredAt!: Date | null;

  @Field(() => JsonScalar, { description: 'By criterion: { value, explanation }' })
  references!: unknown;

  @Field(() => [ExerciseAttemptType], { description: 'At most 200, the newest first' })
  attempts!: ExerciseAttemptType[];
}
