import { createHash } from 'node:crypto';
import type { Answers, Question } from '@waymark/domain/forms';
import { typedOf } from './typed.ts';

/**
 * Marks what a page read of these questions. It is compared when they are saved: a colleague who saved other
 * questions meanwhile is in nobody's way, one who saved these is.
 */
export const readMark = (questions: readonly Question[], answers: Answers): string =>
  createHash('sha256').update(JSON.stringify(questions.map((question) => [question.id, typedOf([question], answers)]))).digest('base64url');
