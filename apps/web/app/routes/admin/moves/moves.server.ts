import { redirect } from 'react-router';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { MOVES } from '../../../texts/moves.ts';
import { definitionOf } from '../../staff/evaluation/published.server.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { loadProgramme, type Programme } from '../programmes/programmes.server.ts';
import { PLANNED, PLANS, SIGN, WITHDRAW, type Plan } from './moves.queries.ts';

type Version = Programme['pipelines'][number];

const pipelineOf = ({ pin }: Version): string => pin.split('@')[0]!;

/** Whether evaluations of the one version may be moved to the other: a newer one of the same pipeline that is in force. */
export const leads = (from: Version, to: Version): boolean => pipelineOf(from) === pipelineOf(to) && to.status === 'published' && to.publishedAt > from.publishedAt;

/** A programme for those who may publish there. @throws a 403 page for others */
export const ownProgramme = async (request: Request, id: string): Promise<Programme> => {
  const { programme, mayPublish } = await loadProgramme(request, id);
  if (!mayPublish) throw new Response(MOVES.notYours, { status: 403 });
  return programme;
};

/** The plans of a programme, and the ways that another may take. */
export const loadPlans = async (request: Request, id: string) => {
  const programme = await ownProgramme(request, id);
  const { migrationPlans: plans } = await load(request, PLANS, { programmeId: id });
  const ways = programme.pipelines.flatMap((from) => programme.pipelines.filter((to) => leads(from, to)).map((to) => ({ from: from.id, to: to.id, fromPin: from.pin, toPin: to.pin })));
  return { programme: { id, name: programme.name }, plans, ways };
};

/** One plan with what it does. @throws a 404 page where there is none */
export const loadPlan = async (request: Request, id: string, planId: string) => {
  const programme = await ownProgramme(request, id);
  const plan = (await load(request, PLANS, { programmeId: id })).migrationPlans.find((one) => one.id === planId);
  if (!plan) throw new Response(MOVES.noPlan, { status: 404 });
  return { programme: { id, name: programme.name }, plan, stages: await stagesOf(request, programme, plan), moves: (await load(request, PLANNED, { planId })).migrationMoves };
};

/** The stages of a plan by the titles that they have in its two versions. */
const stagesOf = async (request: Request, { pipelines }: Programme, { fromPin, toPin, stageMap }: Plan): Promise<{ from: string; to: string }[]> => {
  const titlesOf = async (pin: string): Promise<(stage: string) => string> => {
    const version = pipelines.find((one) => one.pin === pin);
    const stages = version ? (await definitionOf(request, version.id)).stages : [];
    return (stage) => stages.find(({ id }) => id === stage)?.title ?? stage;
  };
  const [was, is] = [await titlesOf(fromPin), await titlesOf(toPin)];
  return stageMap.map(({ from, to }) => ({ from: was(from), to: is(to) }));
};

/** Signs a plan that somebody else drafted, or takes one back, by the button that was pressed. */
export const actOnMoves = (request: Request, id: string, planId: string, form: FormData) => (textOf(form, 'intent') === 'withdraw' ? withdrawPlan : signPlan)(request, id, planId, form);

const withdrawPlan = async (request: Request, id: string, planId: string, form: FormData) => {
  const [reason, field] = [textOf(form, 'reason'), `reason-${planId}`];
  if (!reason) return refusedForm(form, [{ field, message: MOVES.needWithdrawReason }]);
  const sent = await send(request, WITHDRAW, { planId, reason, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${id}/moves/${planId}?done=withdrawn`) : refusedForm(form, sent.problems.map(({ message }) => ({ field, message })));
};

const signPlan = async (request: Request, id: string, planId: string, form: FormData) => {
  const sent = await send(request, SIGN, { planId, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${id}/moves/${planId}?done=signed`) : refusedForm(form, sent.problems);
};
