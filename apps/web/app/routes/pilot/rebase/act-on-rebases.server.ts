import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { REBASE } from '../../../texts/pilot-changes.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { RECORD_REBASE, WITHDRAW_REBASE } from '../pilot/change-mutations.ts';
import { typedRebase } from './typed-rebase.ts';

/** Records a rebase, or withdraws one, by the button that was pressed. */
export const actOnRebases = async (request: Request, evaluationId: string, form: FormData) => {
  const act = ACTS[textOf(form, 'intent')];
  if (!act) throw new Response(PROBLEMS.noAct, { status: 400 });
  return act(request, evaluationId, form);
};

const done = (evaluationId: string, code: string): Response => redirect(`/pilots/${evaluationId}/rebases?done=${code}`);

const ACTS: Readonly<Record<string, (request: Request, evaluationId: string, form: FormData) => Promise<Response | ReturnType<typeof refusedForm>>>> = {
  rebase: async (request, evaluationId, form) => {
    const typed = typedRebase(form);
    if (!typed.ok) return refusedForm(form, typed.problems);
    const sent = await send(request, RECORD_REBASE, { evaluationId, ...typed.rebase, idempotencyKey: textOf(form, 'key') });
    return sent.ok ? done(evaluationId, 'rebased') : refusedForm(form, sent.problems.map(({ field, message }) => ({ message, field: field === 'reason' ? 'text' : field })));
  },
  withdraw: async (request, evaluationId, form) => {
    const [rebaseId, reason] = [textOf(form, 'rebase'), textOf(form, 'reason')];
    const field = `reason-${rebaseId}`;
    if (!reason) return refusedForm(form, [{ field, message: REBASE.needWithdrawal }]);
    const sent = await send(request, WITHDRAW_REBASE, { evaluationId, rebaseId, reason, idempotencyKey: textOf(form, 'key') });
    return sent.ok ? done(evaluationId, 'rebase-withdrawn') : refusedForm(form, sent.problems.map(({ message }) => ({ message, field })));
  },
};
