import type { Answers, Form } from '../../forms/definition.ts';
import { visibleAnswers, visibleQuestions } from '../../forms/visible-questions.ts';
import type { DtacPack, DtacQuestion } from './dtac-pack.ts';
import { dateOf, formOfDtac } from './form-of-dtac.ts';
import { isThere, judgeRule, worst, type Evidence, type Judged, type Result } from './judge-rule.ts';

export interface JudgedQuestion extends Judged {
  id: string;
  text: string;
  answer: unknown;
  /** Date of evidence that ends, as answered. */
  dated?: string;
  assessorCheck: string | null;
  /** Why our reading may be wrong. */
  doubt: string | null;
  /** As it is shown: what we doubt is to be checked, whatever our reading says. */
  shown: Result | 'not-judged';
}

export interface JudgedSection {
  id: string;
  title: string;
  assessment: DtacPack['sections'][number]['assessment'];
  /** By the rules of the pack, as we read them; context is not judged, and what is scored never fails. Where no question has an answer, it is unanswered. */
  result: Result | 'scored' | 'context';
  /** As it is shown: a pass that rests on a reading in doubt is to be checked. */
  shown: Result | 'scored' | 'context';
  questions: JudgedQuestion[];
}

export interface JudgedDtac {
  sections: JudgedSection[];
  /** It passes when every section that passes or fails passes. */
  result: Result;
  shown: Result;
}

/** Judges answers by the pass rules of the pack. A hidden question is neither asked nor judged. */
export const judgeDtac = (pack: DtacPack, given: Answers, evidence: Evidence): JudgedDtac => {
  const form: Form = formOfDtac(pack);
  const shown = new Set(visibleQuestions(form, given).map(({ id }) => id));
  const answers = visibleAnswers(form, given);
  const sections = pack.sections.map((section): JudgedSection => {
    const questions = pack.questions
      .filter((question) => question.section === section.id && shown.has(question.id))
      .map((question) => judged(question, pack, answers, evidence));
    if (section.assessment !== 'pass-fail') {
      const kind = questions.some(({ answer }) => isThere(answer)) ? section.assessment : 'unanswered';
      return { id: section.id, title: section.title, assessment: section.assessment, result: kind, shown: kind, questions };
    }
    return { id: section.id, title: section.title, assessment: section.assessment, result: worst(questions).result, shown: shownOf(questions), questions };
  });
  const passOrFail = sections.filter(isJudged);
  return { sections, result: worst(passOrFail.map(({ result }) => ({ result, because: [] }))).result, shown: worst(passOrFail.map((section) => ({ result: section.shown, because: [] }))).result };
};

const isJudged = (section: JudgedSection): section is JudgedSection & { result: Result; shown: Result } => section.assessment === 'pass-fail';

const judged = (question: DtacQuestion, pack: DtacPack, answers: Answers, evidence: Evidence): JudgedQuestion => {
  const answer = answers[question.id];
  const dated = answers[dateOf(question.id)];
  const { result, because } = judgeAnswer(question, pack, answers, evidence);
  const byRule = question.passWhen ? result : 'not-judged';
  return {
    id: question.id,
    text: question.text,
    answer,
    ...(typeof dated === 'string' ? { dated } : {}),
    assessorCheck: question.assessorCheck,
    doubt: question.doubt,
    result,
    because,
    shown: byRule === 'not-judged' || result === 'unanswered' || question.doubt === null ? byRule : 'to-check',
  };
};

/** What is not judged passes once it is answered. */
const judgeAnswer = (question: DtacQuestion, pack: DtacPack, answers: Answers, evidence: Evidence): Judged => {
  if (!isThere(answers[question.id])) return { result: 'unanswered', because: [] };
  return question.passWhen ? judgeRule(question.passWhen, question.id, pack, answers, evidence) : { result: 'pass', because: [] };
};

const shownOf = (questions: readonly JudgedQuestion[]): Result => worst(questions.map(({ shown }) => ({ result: shown === 'not-judged' ? 'pass' : shown, because: [] }))).result;
