import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

/** Submission is complete: no visible required question of the pinned form is without an answer. */
export const formComplete: Guard = (_use, { missingAnswers }) => {
  if (!missingAnswers) return lacking(['missingAnswers'], { n: null });
  return { pass: missingAnswers.length === 0, operands: { n: missingAnswers.length, questions: missingAnswers } };
};
