import { isNotStated } from '../forms/not-stated.ts';
import type { PageWords } from './cited-words.ts';
import type { Applicability } from './definition.ts';

/** What is known of a case: the visible answers of its submission, and the pipeline's own facts by id. */
export interface KnownOfCase {
  answers: Readonly<Record<string, unknown>>;
  pipelineFacts: Readonly<Record<string, { value?: unknown }>>;
  /** The answers of every revision that was sent, where words can be cited from more than the newest. */
  versions?: readonly Readonly<Record<string, unknown>>[];
  /** The words of cited pages by `citedPage`, where they were read; a page without words that can be read has none. */
  pages?: ReadonlyMap<string, PageWords>;
}

/**
 * Whether a criterion or gate applies to a case; null where that is not known: the fact was never established, the
 * answer is explicitly not stated, or there are no answers at all. A question without an answer was hidden, and a
 * condition on a hidden question is false. Without a condition it applies. Source: `applicableWhen` of the rubrics.
 */
export const isApplicable = (
  when: Applicability | null,
  answers: KnownOfCase['answers'],
  pipelineFacts: KnownOfCase['pipelineFacts'],
): boolean | null => {
  if (!when) return true;
  if ('q' in when) return answered(when.q, answers, when.eq);
  const value = Object.hasOwn(pipelineFacts, when.fact) ? pipelineFacts[when.fact]?.value : undefined;
  return value === undefined || value === null ? null : value === when.eq;
};

const answered = (question: string, answers: KnownOfCase['answers'], expected: unknown): boolean | null => {
  if (Object.keys(answers).length === 0) return null;
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return isNotStated(answer) ? null : answer === expected;
};
