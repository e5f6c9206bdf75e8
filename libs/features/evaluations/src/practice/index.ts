export { endPractice } from './end-practice.ts';
export { practiceWords, type PracticeWords } from './practice-words.ts';
