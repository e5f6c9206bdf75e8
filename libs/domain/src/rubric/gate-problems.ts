import { isApplicable, type KnownOfCase } from './applicability.ts';
import type { Gate } from './definition.ts';
import type { GivenGateAnswer } from './given-review.ts';
import { lengthOf } from './reason-problems.ts';
import type { Finding } from './review-problem.ts';

/**
 * What is wrong with the answer to a gate that was asked. One known not to apply may stay unanswered. The rubric sets
 * a least length for the reasons of scores only: a gate needs a reason, however short.
 */
export const gateProblems = (gate: Gate, given: GivenGateAnswer | undefined, role: string, known: KnownOfCase): Finding[] => {
  const answered = given?.answer !== undefined && given.answer !== null;
  if (!answered && isApplicable(gate.applicableWhen, known.answers, known.pipelineFacts) === false) return [];
  if (!gate.decidedByRoles.includes(role)) return [notTheirs(gate, role)];
  if (!answered) return [unanswered(gate)];
  if (!gate.answers.includes(given.answer)) return [notAnAnswer(gate, given.answer)];
  return lengthOf(given.reason) > 0 ? [] : [unexplained(gate, given.answer)];
};

const notTheirs = ({ title, decidedByRoles }: Gate, role: string): Finding => ({
  code: 'role-may-not-decide',
  message: `“${title}” is decided by ${decidedByRoles.join(' or ')}, not by ${role}`,
  remedy: 'Remove this answer; the coordinator assigns a person who may decide it',
});

const unanswered = ({ title, answers }: Gate): Finding => ({
  code: 'unanswered',
  message: `“${title}” is not answered`,
  remedy: `Choose one of ${inWords(answers)}, and give your reason`,
});

const notAnAnswer = ({ title, answers }: Gate, answer: unknown): Finding => ({
  code: 'not-an-answer',
  message: `“${title}”: ${JSON.stringify(answer)} is no answer of this gate`,
  remedy: `Choose one of ${inWords(answers)}`,
});

const unexplained = ({ title }: Gate, answer: string): Finding => ({
  code: 'reason-too-short',
  message: `“${title}”: the answer “${wordsOf(answer)}” has no reason`,
  remedy: `Write what led you to “${wordsOf(answer)}”`,
});

const WORDS: Readonly<Record<string, string>> = { pass: 'pass', fail: 'fail', 'not-applicable': 'not applicable', 'cannot-assess': 'cannot assess' };

const wordsOf = (answer: string): string => (Object.hasOwn(WORDS, answer) ? WORDS[answer]! : answer);

/** “pass”, “fail” or “cannot assess”. */
const inWords = (answers: readonly string[]): string => answers.map((answer) => `“${wordsOf(answer)}”`).join(', ').replace(/, (?=[^,]*$)/, ' or ');
