import { redirect } from 'react-router';
import { formOf, send } from '../../../session/form.server.ts';
import { DETERMINATION } from '../../../texts/determination.ts';
import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { DISSENT } from '../determination/determination.queries.ts';
import { ADD_MINUTE, GIVE_RESCORE, OPEN_RESCORES } from './item.queries.ts';

/** Takes one of the forms of the page of an item. */
export const actOnItem = async (request: Request, at: string, itemId: string) => {
  const form = await formOf(request);
  const intent = textOf(form, 'intent');
  if (intent === 'open') return answered(at, 'opened', form, await send(request, OPEN_RESCORES, { itemId, idempotencyKey: textOf(form, 'key') }));
  if (intent === 'dissent') return dissent(request, at, itemId, form);
  return intent === 'rescore' ? giveRescore(request, at, itemId, form) : addMinute(request, at, itemId, form);
};

const addMinute = async (request: Request, at: string, itemId: string, form: FormData) => {
  const text = textOf(form, 'text');
  if (!text) return refusedForm(form, [{ field: 'text', message: PANEL_ITEM.needText }]);
  const input = { itemId, text, criterion: textOf(form, 'about') || null, corrects: textOf(form, 'corrects') || null, idempotencyKey: textOf(form, 'key') };
  return answered(at, 'minute', form, await send(request, ADD_MINUTE, input));
};

const dissent = async (request: Request, at: string, itemId: string, form: FormData) => {
  const text = textOf(form, 'view');
  if (!text) return refusedForm(form, [{ field: 'view', message: DETERMINATION.needOwn }]);
  return answered(at, 'dissent', form, await send(request, DISSENT, { itemId, text, idempotencyKey: textOf(form, 'key') }));
};

const giveRescore = async (request: Request, at: string, itemId: string, form: FormData) => {
  const [score, reason] = [textOf(form, 'score'), textOf(form, 'reason')];
  const missing = [...(/^[0-4]$/.test(score) ? [] : [{ field: 'score', message: PANEL_ITEM.needScore }]), ...(reason ? [] : [{ field: 'reason', message: PANEL_ITEM.needReason }])];
  if (missing.length > 0) return refusedForm(form, missing);
  return answered(at, 'rescored', form, await send(request, GIVE_RESCORE, { itemId, criterion: textOf(form, 'criterion'), score: Number(score), reason, idempotencyKey: textOf(form, 'key') }));
};

const answered = (at: string, done: string, form: FormData, sent: Awaited<ReturnType<typeof send>>) => (sent.ok ? redirect(`${at}?done=${done}`) : refusedForm(form, sent.problems));
