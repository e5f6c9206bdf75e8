import { isNotStated } from './not-stated.ts';

/** How answers are read. */
export interface Answering {
  /** Only in demonstrations does "not stated" count as an answer; elsewhere it is none. */
  allowNotStated?: boolean;
}

/** Whether there is no answer: nothing given, an empty list, a blank text, or "not stated" where that is none. */
export const isUnanswered = (answer: unknown, { allowNotStated = false }: Answering): boolean => {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer)) return answer.length === 0;
  return isNotStated(answer) && !allowNotStated;
};
