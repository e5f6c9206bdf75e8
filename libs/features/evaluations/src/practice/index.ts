export { endPractice } from './end-practice.ts';
export { namedInCases, namedInExercises } from './named-in-cases.ts';
export { practiceWords, type PracticeWords } from './practice-words.ts';
