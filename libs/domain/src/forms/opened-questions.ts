import type { Answers, Condition, Form } from './definition.ts';
import { questionsOf } from './questions.ts';
import { visibleQuestions } from './visible-questions.ts';

/**
 * The questions that a request opens, in the order of the form: those that it names, and those that show because of
 * their answers and did not when the answers were sent last. An answer that makes another necessary would else leave it
 * out. Of the answers as they are now only those of opened questions count: no other goes along.
 *
 * @param named ids of questions that the request names
 * @param answers as they are now
 * @param sent as they were sent last
 */
export const openedQuestions = (form: Form, named: readonly string[], answers: Answers, sent: Answers): string[] => {
  const before = new Set(visibleQuestions(form, sent).map(({ id }) => id));
  const due = dependingOn(form, named);
  const open = new Set(named);
  // A condition names earlier questions only, so each is judged on what was opened before it.
  for (const { id } of questionsOf(form)) {
    if (open.has(id) || !due.has(id) || before.has(id)) continue;
    if (visibleQuestions(form, withOpened(sent, answers, open)).some((question) => question.id === id)) open.add(id);
  }
  return questionsOf(form).map(({ id }) => id).filter((id) => open.has(id));
};

/** The answers that were sent last, with those of opened questions as they are now: what the next revision says. */
export const withOpened = (sent: Answers, answers: Answers, open: Iterable<string>): Record<string, unknown> => {
  const next: Record<string, unknown> = { ...sent };
  for (const id of open) {
    if (Object.hasOwn(answers, id)) next[id] = answers[id];
    else delete next[id];
  }
  return next;
};

/** The questions whose showing rests on these, directly or through others. */
const dependingOn = (form: Form, named: readonly string[]): Set<string> => {
  const [on, depending] = [new Set(named), new Set<string>()];
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
