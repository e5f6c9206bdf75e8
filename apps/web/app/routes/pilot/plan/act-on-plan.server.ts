import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { SECOND_SIGNATURE } from '../../../texts/pilot-plan.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { SAVE_PLAN, SIGN_AMENDMENT, WITHDRAW_AMENDMENT } from '../pilot/change-mutations.ts';
import { typedParts } from './typed-parts.ts';

/** Saves the plan before the lock, or signs or withdraws the amendment that waits, by the button that was pressed. */
export const actOnPlan = async (request: Request, evaluationId: string, form: FormData) => {
  const act = ACTS[textOf(form, 'intent')];
  if (!act) throw new Response(PROBLEMS.noAct, { status: 400 });
  return act(request, evaluationId, form);
};

const done = (evaluationId: string, code: string): Response => redirect(`/pilots/${evaluationId}/plan?done=${code}`);

const ACTS: Readonly<Record<string, (request: Request, evaluationId: string, form: FormData) => Promise<Response | ReturnType<typeof refusedForm>>>> = {
  save: async (request, evaluationId, form) => {
    const typed = typedParts(form);
    if (!typed.ok) return refusedForm(form, typed.problems);
    const sent = await send(request, SAVE_PLAN, { evaluationId, revision: Number(textOf(form, 'revision')), parts: typed.parts, idempotencyKey: textOf(form, 'key') });
    return sent.ok ? done(evaluationId, 'plan-saved') : refusedForm(form, sent.problems.map(({ field, message }) => ({ message, ...(field ? { field: field.replace(/^parts\./, '') } : {}) })));
  },
  'sign-amendment': async (request, evaluationId, form) => {
    if (textOf(form, 'confirm') !== 'yes') return refusedForm(form, [{ field: 'confirm', message: SECOND_SIGNATURE.needConfirm }]);
    const sent = await send(request, SIGN_AMENDMENT, { evaluationId, revision: Number(textOf(form, 'amendment')), idempotencyKey: textOf(form, 'key') });
    return sent.ok ? done(evaluationId, 'amendment-signed') : refusedForm(form, sent.problems.map(({ message }) => ({ message, field: 'confirm' })));
  },
  'withdraw-amendment': async (request, evaluationId, form) => {
    const [revision, reason] = [textOf(form, 'amendment'), textOf(form, 'reason')];
    const field = `reason-${revision}`;
    if (!reason) return refusedForm(form, [{ field, message: SECOND_SIGNATURE.needReason }]);
    const sent = await send(request, WITHDRAW_AMENDMENT, { evaluationId, revision: Number(revision), reason, idempotencyKey: textOf(form, 'key') });
    return sent.ok ? done(evaluationId, 'amendment-withdrawn') : refusedForm(form, sent.problems.map(({ message }) => ({ message, field })));
  },
};
