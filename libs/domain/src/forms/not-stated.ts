/** Says in so many words that there is no answer: nothing was left out, and nothing is known. */
export interface NotStated {
  notStated: true;
}

/** Whether an answer is explicitly not stated. Nothing else may ride on it. */
export const isNotStated = (answer: unknown): answer is NotStated =>
  typeof answer === 'object' && answer !== null && 'notStated' in answer && answer.notStated === true && Object.keys(answer).length === 1;
