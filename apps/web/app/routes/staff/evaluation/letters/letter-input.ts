import { textOf } from '../../frame/form-values.ts';

/** Which letter a form is about, with the version of the evaluation that its page showed: what was changed since is not overwritten, approved or released unread. */
export const letterInput = (evaluationId: string, form: FormData): { evaluationId: string; decisionId: string; idempotencyKey: string; expectedVersion: number } => ({
  evaluationId,
  decisionId: textOf(form, 'decisionId'),
  idempotencyKey: textOf(form, 'key'),
  expectedVersion: Number(textOf(form, 'version')),
});
