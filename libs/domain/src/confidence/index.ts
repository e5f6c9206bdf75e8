export * from './choice.ts';
export { withChoices } from './choice-schema.ts';
export { choicesSent } from './choices-sent.ts';
export { confidenceDifferences, type ConfidenceDifference } from './confidence-differences.ts';
export { confidentialFiles, inConfidence, isInConfidence, keptMarks, marksOfForm, mayChoose, openQuestions, storedChoice } from './in-confidence.ts';
export { forPractice, unnamed } from './for-practice.ts';
export { labelOf } from './label-of.ts';
export { OF_OTHERS } from './of-others.ts';
