import type { Revision } from '../forms/answer-differences.ts';
import type { Answers, Form, Question } from '../forms/definition.ts';
import { isSame } from '../forms/draft-history.ts';
import { questionOf, questionsOf } from '../forms/questions.ts';
import { choiceOf, type Choice } from './choice.ts';
import { isInConfidence, mayChoose, storedChoice } from './in-confidence.ts';

/**
 * The choices that go with a revision of which some answers come from the draft and the others from the revision before. A
 * mark belongs to the words that it lies over. Where the draft says what is sent, its mark holds; where it says something
 * else by now, what is sent is in confidence if either is, for nobody took the mark from these words.
 */
export const choicesSent = (form: Form, sent: Answers, then: Revision, draft: Revision): Record<string, Choice> =>
  Object.fromEntries(
    questionsOf(form).filter(mayChoose).flatMap((question): [string, Choice][] => {
      const choice = storedChoice(question, markedIn(draft, question) || (!isSame(draft.answers[question.id], sent[question.id]) && markedIn(then, question)));
      return choice ? [[choiceOf(question.id), choice]] : [];
    }),
  );

/** Whether an answer is in confidence there, by the form that it was written under. */
const markedIn = ({ form, answers }: Revision, question: Question): boolean => isInConfidence(questionOf(form, question.id) ?? question, answers);
