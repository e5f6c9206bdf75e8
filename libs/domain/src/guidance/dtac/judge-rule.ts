import type { Answers } from '../../forms/definition.ts';
import type { DtacPack, PassRule } from './dtac-pack.ts';
import { standingOn } from '../../validity/standing.ts';
import { lastDayOf } from './validity.ts';

/** By the pass rule: an assessor is to check it; or an answer, a date or another question is still open. */
export type Result = 'pass' | 'fail' | 'to-check' | 'unanswered';

/** What an answer is judged on besides itself. */
export interface Evidence {
  /** YYYY-MM-DD on which it is judged. */
  day: string;
  /** Kinds of document that are attached and have not ended. */
  documents: ReadonlySet<string>;
  /** What assessors said, by question. */
  assessor?: Readonly<Record<string, 'yes' | 'no'>>;
}

export interface Judged {
  result: Result;
  /** Why it is not a pass: codes, with what they are about. */
  because: { code: 'answer' | 'document' | 'expired' | 'date' | 'other-question' | 'assessor'; about: string }[];
}

/** Judges the answer to one question. `answers` are those of visible questions only. */
export const judgeRule = (rule: PassRule, question: string, pack: DtacPack, answers: Answers, evidence: Evidence): Judged => {
  const judge = (part: PassRule): Judged => judgeRule(part, question, pack, answers, evidence);
  if ('all' in rule) return worst(rule.all.map(judge));
  if ('any' in rule) return best(rule.any.map(judge));
  if ('routing' in rule) return PASS;
  if ('assessor' in rule) return assessed(evidence.assessor?.[question], question);
  if ('document' in rule) return evidence.documents.has(rule.document) ? PASS : not('fail', 'document', rule.document);
  if ('inDate' in rule) return inDate(rule.inDate, pack, answers, evidence.day);
  if ('answered' in rule) return isThere(answers[rule.answered]) ? PASS : not('unanswered', 'other-question', rule.answered);
  const answer = answers[rule.q];
  if (!isThere(answer)) return not('unanswered', 'other-question', rule.q);
  const fits = 'eq' in rule ? answer === rule.eq : rule.in.includes(answer);
  return fits ? PASS : not('fail', 'answer', rule.q);
};

/** Whether something was answered; a blank text is nothing. */
export const isThere = (answer: unknown): boolean => answer !== undefined && answer !== null && !(typeof answer === 'string' && answer.trim() === '');

const PASS: Judged = { result: 'pass', because: [] };

const not = (result: Result, code: Judged['because'][number]['code'], about: string): Judged => ({ result, because: [{ code, about }] });

const assessed = (said: 'yes' | 'no' | undefined, question: string): Judged => {
  if (said === 'yes') return PASS;
  return not(said === 'no' ? 'fail' : 'to-check', 'assessor', question);
};

const inDate = (id: string, pack: DtacPack, answers: Answers, day: string): Judged => {
  const dated = pack.questions.find((question) => question.id === id);
  const lastDay = dated && lastDayOf(dated, answers);
  if (!lastDay) return not('unanswered', 'date', id);
  return standingOn(lastDay, day) === 'expired' ? not('fail', 'expired', lastDay) : PASS;
};

const WORST_FIRST: readonly Result[] = ['fail', 'unanswered', 'to-check', 'pass'];

/** All have to pass: the worst counts, with every reason of that kind. */
export const worst = (parts: readonly Judged[]): Judged => first(WORST_FIRST, parts);

/** One has to pass: the nearest to a pass counts. */
const best = (parts: readonly Judged[]): Judged => first(['pass', 'to-check', 'unanswered', 'fail'], parts);

const first = (order: readonly Result[], parts: readonly Judged[]): Judged => {
  const result = order.find((one) => parts.some((part) => part.result === one)) ?? 'pass';
  return { result, because: parts.filter((part) => part.result === result).flatMap(({ because }) => because) };
};
