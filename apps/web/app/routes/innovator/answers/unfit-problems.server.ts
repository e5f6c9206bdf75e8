import type { Form, Question } from '@waymark/domain/forms';
import type { Kept } from './keeper.ts';
import { problemAt } from './problem-at.ts';
import { typedAnswers, type FieldProblem } from './typed-answers.server.ts';
import { typedOf } from './typed.ts';

/** What is wrong with the words of these questions that the draft keeps, at their fields: in the words of the fields where those say it better. */
export const unfitProblems = (form: Form, questions: readonly Question[], { unfit: kept, written }: Pick<Kept, 'unfit' | 'written'>): FieldProblem[] =>
  questions.flatMap((question) => {
    const unfit = kept.find((one) => one.question === question.id);
    if (!unfit) return [];
    const { problems } = typedAnswers([question], typedOf([question], written), {});
    return problems.length > 0 ? problems : [problemAt(form, { field: `answers.${question.id}`, message: unfit.message })];
  });
