import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { SITE_LEAD } from '../../../texts/pilot-leave.ts';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { CHANGE_SITE_LEAD } from '../pilot/change-mutations.ts';

const FIELDS: Readonly<Record<string, string>> = { siteId: 'leadSite', siteLeadId: 'newLead', reason: 'leadReason' };

/** Gives a site to another lead. */
export const changeLead = async (request: Request, evaluationId: string, form: FormData) => {
  const [siteId, siteLeadId, reason] = [textOf(form, 'leadSite'), textOf(form, 'newLead'), textOf(form, 'leadReason')];
  const problems = [
    ...(siteId ? [] : [{ field: 'leadSite', message: SITE_LEAD.choose }]),
    ...(siteLeadId ? [] : [{ field: 'newLead', message: SET_UP.chooseLead }]),
    ...(reason ? [] : [{ field: 'leadReason', message: SITE_LEAD.needReason }]),
  ];
  if (problems.length > 0) return refusedForm(form, problems);
  const sent = await send(request, CHANGE_SITE_LEAD, { evaluationId, siteId, siteLeadId, reason, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/pilots/${evaluationId}/set-up?done=lead-changed`) : refusedForm(form, sent.problems.map(({ field, message }) => ({ message, ...(field ? { field: FIELDS[field] ?? field } : {}) })));
};
