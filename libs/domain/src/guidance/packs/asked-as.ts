import type { Question } from '../../forms/definition.ts';

/** A question of the form's shape, with what a pack of guidance leaves out. */
export const askedAs = (question: Pick<Question, 'id' | 'type' | 'label'> & Partial<Question>): Question => ({
  help: '',
  requiredForSubmission: true,
  visibleWhen: null,
  limits: {},
  confidential: false,
  maps: { esf: [], dtac: [], dev: [], reg: [] },
  ...question,
});
