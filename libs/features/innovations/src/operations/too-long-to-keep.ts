import { MOST_UNFIT, questionOf, type Form } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';

const CHARACTERS = new Intl.NumberFormat('en-GB').format(MOST_UNFIT);

/** Why words that do not fit are not even kept: there are too many of them; null where that is not why. */
export const tooLongToKeep = (form: Form, question: string, words: unknown): Blocker | null => {
  const asked = questionOf(form, question);
  if (!asked || JSON.stringify(words).length <= MOST_UNFIT) return null;
  const message = `“${asked.label}”: this is too long to be kept: shorten it to less than ${CHARACTERS} characters`;
  return blocker('answer-does-not-fit', message, { field: `answers.${question}` }, message);
};
