export { likenesses, type Likeness } from './likeness.ts';
export { LEAST_LIKENESS, MOST_SIMILAR, mostSimilar, SAME_NAME, type Compared, type Similar } from './most-similar.ts';
export { openWords } from './open-words.ts';
