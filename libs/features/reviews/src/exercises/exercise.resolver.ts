import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { AnswerExercise } from './answer-exercise.ts';
import { AnswerExerciseInput, ExerciseInput, MakeExerciseInput } from './exercise.inputs.ts';
import { ExerciseQueries } from './exercise.queries.ts';
import { ExerciseType, MyExerciseType, PracticeCaseType } from './exercise.types.ts';
import { MakeExercise } from './make-exercise.ts';
import { RetireExercise } from './retire-exercise.ts';
import { SubmitExercise } from './submit-exercise.ts';

@Resolver()
export class ExerciseResolver {
  constructor(
    private readonly queries: ExerciseQueries,
    private readonly makeOperation: MakeExercise,
    private readonly retireOperation: RetireExercise,
    private readonly answerOperation: AnswerExercise,
    private readonly submitOperation: SubmitExercise,
  ) {}

  @Query(() => [ExerciseType], { description: 'Calibration exercises of a programme, with the answers to compare with and what was sent' })
  @Allow('exercise:manage')
  exercises(@CurrentActor() actor: SignedInPerson, @Args('programmeId', { type: () => String }, IdPipe) programmeId: string) {
    return this.queries.ofProgramme(actor, programmeId);
  }

  @Query(() => [PracticeCaseType], { description: 'Submissions of a programme whose teams let reviewers practise on them' })
  @Allow('exercise:manage')
  practiceCases(@CurrentActor() actor: SignedInPerson, @Args('programmeId', { type: () => String }, IdPipe) programmeId: string) {
    return this.queries.practicable(actor, programmeId);
  }

  @Query(() => [MyExerciseType], { description: 'Calibration exercises that I am asked to do, or did' })
  @Allow('exercise:do')
  myExercises(@CurrentActor() actor: SignedInPerson) {
    return this.queries.mine(actor);
  }

  @Mutation(() => RecordResult, { description: 'Makes a calibration exercise for the reviewers by a rubric' })
  @Allow('exercise:manage')
  async makeExercise(@CurrentActor() actor: SignedInPerson, @Args('input') input: MakeExerciseInput) {
    return answerOf(actor, await this.makeOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Asks nobody any more to do an exercise; whoever did it keeps it' })
  @Allow('exercise:manage')
  async retireExercise(@CurrentActor() actor: SignedInPerson, @Args('input') input: ExerciseInput) {
    return answerOf(actor, await this.retireOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Saves one’s answer to one criterion of an exercise' })
  @Allow('exercise:do')
  async answerExercise(@CurrentActor() actor: SignedInPerson, @Args('input') input: AnswerExerciseInput) {
    return answerOf(actor, await this.answerOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Sends one’s answers: they stay as they are, and can be compared from then on' })
  @Allow('exercise:do')
  async submitExercise(@CurrentActor() actor: SignedInPerson, @Args('input') input: ExerciseInput) {
    return answerOf(actor, await this.submitOperation.run(actor, input));
  }
}
