import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { LEAVE } from '../../../texts/pilot-leave.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { dayTyped } from '../../staff/frame/typed-day.ts';
import { LEAVE_SITE } from '../pilot/change-mutations.ts';

/** Records the last day of a site that left. */
export const leaveSite = async (request: Request, evaluationId: string, form: FormData) => {
  const [siteId, reason] = [textOf(form, 'siteId'), textOf(form, 'leftReason')];
  const leftOn = dayTyped({ day: textOf(form, 'day'), month: textOf(form, 'month'), year: textOf(form, 'year') });
  const problems = [
    ...(siteId ? [] : [{ field: 'siteId', message: LEAVE.choose }]),
    ...(leftOn ? [] : [{ field: 'leftOn', message: LEAVE.needDay }]),
    ...(reason ? [] : [{ field: 'leftReason', message: LEAVE.needReason }]),
  ];
  if (problems.length > 0 || !leftOn) return refusedForm(form, problems);
  const sent = await send(request, LEAVE_SITE, { evaluationId, siteId, leftOn, reason, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/pilots/${evaluationId}/set-up?done=site-left`) : refusedForm(form, sent.problems.map(({ field, message }) => ({ message, field: field === 'reason' ? 'leftReason' : field })));
};

/** Takes back that a site left. */
export const returnSite = async (request: Request, evaluationId: string, form: FormData) => {
  const siteId = textOf(form, 'returned');
  const sent = await send(request, LEAVE_SITE, { evaluationId, siteId, leftOn: null, reason: textOf(form, 'reason'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/pilots/${evaluationId}/set-up?done=site-back`) : refusedForm(form, sent.problems.map(({ message }) => ({ message, field: `reason-${siteId}` })));
};
