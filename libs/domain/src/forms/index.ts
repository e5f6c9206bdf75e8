export type { SubmissionProblem } from './answer-problems.ts';
export type { AnswerFault } from './answer-message.ts';
export { completeness, type Completeness } from './completeness.ts';
export * from './definition.ts';
export { isNotStated, type NotStated } from './not-stated.ts';
export { pipelineFactsOf, type DerivedFact } from './pipeline-facts.ts';
export { questionOf, questionsOf } from './questions.ts';
export { validateAnswers } from './validate-answers.ts';
export { visibleAnswers, visibleQuestions } from './visible-questions.ts';
