import type { Answers, Condition, Form } from './definition.ts';
import { questionsOf } from './questions.ts';
import { visibleQuestions } from './visible-questions.ts';

/**
 * The questions that a request opens, in the order of the form: those that it names, and those that show because of
 * them now and did not when the answers were sent last. An answer that makes another necessary would else leave it out.
 *
 * @param named ids of questions that the request names
 * @param answers as they are now
 * @param sent as they were sent last
 */
export const openedQuestions = (form: Form, named: readonly string[], answers: Answers, sent: Answers): string[] => {
  const [shown, before] = [answers, sent].map((of) => new Set(visibleQuestions(form, of).map(({ id }) => id))) as [Set<string>, Set<string>];
  const due = dependingOn(form, named);
  return questionsOf(form).map(({ id }) => id).filter((id) => named.includes(id) || (due.has(id) && shown.has(id) && !before.has(id)));
};

/** The questions whose showing rests on these, directly or through others. */
const dependingOn = (form: Form, named: readonly string[]): Set<string> => {
  const [on, depending] = [new Set(named), new Set<string>()];
  // a condition names earlier questions only
  for (const { id, visibleWhen } of questionsOf(form)) {
    if (!visibleWhen || !restsOn(visibleWhen, on)) continue;
    on.add(id);
    depending.add(id);
  }
  return depending;
};

const restsOn = (condition: Condition, questions: ReadonlySet<string>): boolean => {
  if ('all' in condition) return condition.all.some((part) => restsOn(part, questions));
  if ('any' in condition) return condition.any.some((part) => restsOn(part, questions));
  return 'not' in condition ? restsOn(condition.not, questions) : questions.has(condition.q);
};
