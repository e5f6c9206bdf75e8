import { isSitePaper, type HazardRow } from '@waymark/domain/pilot';
import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { PAPERS, SET_UP } from '../../../texts/pilot-set-up.ts';
import { dayOf, isEmptyDay } from '../../account/interests/interest-drafts.ts';
import { sendFile } from '../../innovator/answers/send-file.server.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { dayTyped } from '../../staff/frame/typed-day.ts';
import { ACCEPT_RISK, ADD_SITE, AGREE_MEASURE, RECORD_HAZARD_LOG, RISK_NOT_APPLICABLE } from '../pilot/mutations.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import { hazardLogInput, nextHazardId, typedHazard, withHazard } from './typed-hazard.ts';
import { changeLead } from './change-lead.server.ts';
import { leaveSite, returnSite } from './leave-site.server.ts';
import { measureField } from './typed-baseline.ts';
import { typedMeasure } from './typed-measure.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { REFUSED_FORMS } from '../../../texts/refused-forms.ts';

/** One act of the set-up page, by the button that was pressed; then back to the page. */
export const actOnSetUp = async (request: Request, evaluationId: string, form: FormData, pilot: () => Promise<Pilot>) => {
  const act = ACTS[textOf(form, 'intent')];
  if (!act) throw new Response(PROBLEMS.noAct, { status: 400 });
  return act({ request, evaluationId, form, key: textOf(form, 'key'), pilot, done: (code) => redirect(`/pilots/${evaluationId}/set-up?done=${code}`) });
};

interface Acting {
  request: Request;
  evaluationId: string;
  form: FormData;
  key: string;
  pilot: () => Promise<Pilot>;
  done: (code: string) => Response;
}

const ACTS: Readonly<Record<string, (acting: Acting) => Promise<Response | ReturnType<typeof refusedForm>>>> = {
  site: async ({ request, evaluationId, form, key, done }) => {
    const [siteLeadId, organisationId] = [textOf(form, 'siteLeadId'), textOf(form, 'organisationId')];
    if (!siteLeadId || !organisationId) return refusedForm(form, [{ field: siteLeadId ? 'organisationId' : 'siteLeadId', message: REFUSED_FORMS.needSite }]);
    const sent = await send(request, ADD_SITE, { evaluationId, siteLeadId, organisationId, idempotencyKey: key });
    return sent.ok ? done('site-added') : refusedForm(form, sent.problems);
  },
  leave: ({ request, evaluationId, form }) => leaveSite(request, evaluationId, form),
  return: ({ request, evaluationId, form }) => returnSite(request, evaluationId, form),
  lead: ({ request, evaluationId, form }) => changeLead(request, evaluationId, form),
  measure: async ({ request, evaluationId, form, key, done }) => {
    const typed = typedMeasure(form);
    if (!typed.ok) return refusedForm(form, typed.problems);
    const sent = await send(request, AGREE_MEASURE, { evaluationId, ...typed.measure, idempotencyKey: key });
    return sent.ok ? done('agreed') : refusedForm(form, sent.problems.map((problem) => ({ ...problem, ...(problem.field ? { field: measureField(problem.field) } : {}) })));
  },
  'hazard-log': async ({ request, evaluationId, form, key, done }) => {
    const revision = textOf(form, 'revision');
    if (!/^[1-9]\d{0,5}$/.test(revision)) return refusedForm(form, [{ field: 'revision', message: SET_UP.whole }]);
    const sent = await send(request, RECORD_HAZARD_LOG, { evaluationId, revision: Number(revision), idempotencyKey: key });
    return sent.ok ? done('hazard-log') : refusedForm(form, sent.problems);
  },
  hazard: async (acting) => {
    const { form, pilot } = acting;
    const { residualRisk } = await pilot();
    const typed = typedHazard(form, textOf(form, 'hazardId') || nextHazardId(residualRisk?.hazards ?? []));
    return typed.ok ? recordHazards(acting, withHazard(residualRisk?.hazards ?? [], typed.hazard)) : refusedForm(form, typed.problems);
  },
  'hazard-remove': async (acting) => {
    const { residualRisk } = await acting.pilot();
    return recordHazards(acting, (residualRisk?.hazards ?? []).filter(({ id }) => id !== textOf(acting.form, 'hazardId')));
  },
  accept: async ({ request, evaluationId, form, key, done }) => {
    const site = textOf(form, 'site');
    const sent = await send(request, ACCEPT_RISK, { evaluationId, revision: Number(textOf(form, 'accepted')), ...(site ? { siteId: site } : {}), idempotencyKey: key });
    return sent.ok ? done('accepted') : refusedForm(form, sent.problems.map(({ message }) => ({ message })));
  },
  'not-applicable': async ({ request, evaluationId, form, key, done }) => {
    const sent = await send(request, RISK_NOT_APPLICABLE, { evaluationId, reason: textOf(form, 'reason'), idempotencyKey: key });
    return sent.ok ? done('not-applicable') : refusedForm(form, sent.problems);
  },
  document: async ({ request, evaluationId, form, key, pilot, done }) => {
    const file = form.get('file');
    const kind = textOf(form, 'kind');
    if (!(file instanceof File) || file.name === '') return refusedForm(form, [{ field: 'file', message: REFUSED_FORMS.needFile }]);
    if (!kind) return refusedForm(form, [{ field: 'kind', message: PAPERS.chooseKind }]);
    const siteId = textOf(form, 'paperSite');
    if (siteId && !isSitePaper(kind)) return refusedForm(form, [{ field: 'paperSite', message: REFUSED_FORMS.noOneSite }]);
    const until = dayOf(form, 'validUntil');
    const validUntil = dayTyped(until);
    if (!isEmptyDay(until) && !validUntil) return refusedForm(form, [{ field: 'validUntil', message: REFUSED_FORMS.needUntil }]);
    const sent = await sendFile(request, file, { innovationId: (await pilot()).innovationId, evaluationId, kind, key, ...(siteId ? { siteId } : {}), ...(validUntil ? { validUntil } : {}) });
    return 'problem' in sent ? refusedForm(form, [{ field: PAPER_FIELDS[sent.field ?? ''] ?? 'file', message: sent.problem }]) : done('attached');
  },
};

/** Fields of the form of papers, by those of the API: what else is wrong is said of the file. */
const PAPER_FIELDS: Readonly<Record<string, string>> = { siteId: 'paperSite', kind: 'kind', validUntil: 'validUntil' };

/** The whole log, as the page showed it but for what was typed. */
const recordHazards = async ({ request, evaluationId, form, key, done }: Acting, rows: readonly HazardRow[]) => {
  const sent = await send(request, RECORD_HAZARD_LOG, { evaluationId, ...hazardLogInput(form, rows), idempotencyKey: key });
  return sent.ok ? done('hazard-log') : refusedForm(form, sent.problems.map(({ message }) => ({ message })));
};
