import { requirePack } from '@waymark/content/packs';
import { questionOf } from '@waymark/domain/forms';
import type { Answers, Form } from '@waymark/domain/forms';
import { clipped } from './clipped.ts';

/** The question that a played revision changes: always visible, and with room. A request names it, so that it is unlocked. */
export const REVISED_QUESTION = 'description';

const REQUEST_MOST = 300;

/**
 * The answers after a request was answered in a replay: the same facts, and a remark that says what was asked and that the answer is
 * simulated. No fact is added. A revision of a revision keeps both remarks while there is room; older text gives way first.
 */
export const revisedAnswersOf = (
  answers: Answers,
  say: string,
  form: Form = requirePack<Form>('submission-form@1.0.0'),
): Record<string, unknown> => {
  const most = questionOf(form, REVISED_QUESTION)?.limits.maxChars ?? Infinity;
  const before = answers[REVISED_QUESTION];
  const remark = `Revised in answer to a request (simulated; public sources tell of no answer): ${clipped(say, REQUEST_MOST)}`;
  const room = most - [...remark].length - 1;
  const kept = typeof before === 'string' ? `${clipped(before, room)} ` : '';
  return { ...answers, [REVISED_QUESTION]: `${kept}${remark}` };
};
