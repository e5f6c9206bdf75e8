export { AnswerExercise } from './answer-exercise.ts';
export { exercisesFirst } from './exercises-first.ts';
export { ExerciseQueries } from './exercise.queries.ts';
export { ExerciseResolver } from './exercise.resolver.ts';
export { MakeExercise } from './make-exercise.ts';
export { RetireExercise } from './retire-exercise.ts';
export { SubmitExercise } from './submit-exercise.ts';
