import { asks, byAct, seeing, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

/** Calibration exercises. Whoever does one sees the answers to compare with once they have sent their own; of others, counts alone. */
export const exercises = {
  objects: {
    Exercise: byAct('exercise:manage', 'attempts', 'case', 'id', 'madeAt', 'material', 'references', 'required', 'retiredAt', 'rubric', 'title'),
    ExerciseAttempt: byAct('exercise:manage', 'answers', 'person', 'submittedAt'),
    MyExercise: whole('asked of one’s own seat, or done by oneself', 'answers', 'assignmentIds', 'case', 'comparison', 'criteria', 'id', 'material', 'programme', 'required', 'rubric', 'submittedAt', 'title'),
    ExerciseCase: whole('of an exercise that one reaches, with the leave of its team', 'answers', 'form'),
    PracticeCase: byAct('exercise:manage', 'answers', 'evaluationId', 'form', 'name'),
    ExerciseComparison: whole('of what one has sent oneself', 'criterion', 'explanation', 'given', 'others', 'reference', 'steps'),
    ExerciseAnswerCount: whole('five people or more, and none by name', 'people', 'value'),
  },
  queries: { exercises: asks('exercise:manage', ['programmeId']), practiceCases: asks('exercise:manage', ['programmeId']), myExercises: asks('exercise:do') },
  mutations: {
    makeExercise: asks('exercise:manage', ['input']),
    retireExercise: asks('exercise:manage', ['input']),
    answerExercise: asks('exercise:do', ['input']),
    submitExercise: asks('exercise:do', ['input']),
  },
  inputs: {
    MakeExerciseInput: takenBy(['exercise:manage'], ['evaluationId', 'idempotencyKey', 'leftOut', 'material', 'mayBeShown', 'programmeId', 'references', 'required', 'rubric', 'title']),
    ExerciseInput: takenBy(['exercise:manage', 'exercise:do'], ['exerciseId', 'idempotencyKey']),
    AnswerExerciseInput: takenBy(['exercise:do'], ['answer', 'criterion', 'exerciseId', 'idempotencyKey'], { expected: seeing('MyExercise.answers') }),
  },
} satisfies FeatureRules;
