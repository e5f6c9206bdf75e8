import { ExerciseEntity } from './exercise.entity.ts';
import { ExerciseAttemptEntity } from './exercise-attempt.entity.ts';
import { ExerciseCaseEntity } from './exercise-case.entity.ts';
import { ExerciseReferenceEntity } from './exercise-reference.entity.ts';
import { ExerciseSourceEntity } from './exercise-source.entity.ts';
import { PracticeLeaveEntity } from './practice-leave.entity.ts';

/** Tables of calibration exercises, and of the leave to practise on a case. */
export const EXERCISE_ENTITIES = [ExerciseEntity, ExerciseAttemptEntity, ExerciseCaseEntity, ExerciseReferenceEntity, ExerciseSourceEntity, PracticeLeaveEntity];
