import type { Form, Question } from '@waymark/domain/forms';
import { formOfDtac, formOfEsf, type DtacPack, type EsfPack } from '@waymark/domain/guidance';
import { DTAC } from '../../../texts/guidance.ts';

/** The DTAC as it is asked: each question with what helps, that our reading of it is in doubt or that it need not apply. */
export const dtacForm = (pack: DtacPack): Form =>
  withQuestions(formOfDtac(pack), (question) => {
    const { doubt = null } = pack.questions.find(({ id }) => id === question.id) ?? {};
    return { ...question, help: [doubt ? DTAC.doubt : '', question.requiredForSubmission ? '' : DTAC.leaveEmpty].filter(Boolean).join(' ') };
  });

/** The framework as it is asked: a page asks only what is open, and none of that is optional. */
export const esfForm = (pack: EsfPack): Form => withQuestions(formOfEsf(pack), (question) => ({ ...question, requiredForSubmission: true }));

const withQuestions = (form: Form, asked: (question: Question) => Question): Form => ({
  ...form,
  sections: form.sections.map((section) => ({ ...section, questions: section.questions.map(asked) })),
});
