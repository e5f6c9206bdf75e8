import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { TEAM } from '../../../texts/team.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { CHANGE_RIGHT, INVITE, REMOVE, TRANSFER, WITHDRAW } from './mutations.ts';

/** Invites somebody, or withdraws an invitation. */
export const actOnInvitations = async (request: Request, innovationId: string, form: FormData) => {
  const idempotencyKey = textOf(form, 'key');
  const invitationId = textOf(form, 'withdraw');
  if (invitationId) {
    const sent = await send(request, WITHDRAW, { innovationId, invitationId, idempotencyKey });
    return sent.ok ? redirect(`/innovations/${innovationId}/people?done=withdrawn`) : refusedForm(form, sent.problems);
  }
  const [name, address, access] = [textOf(form, 'name'), textOf(form, 'address'), textOf(form, 'access')];
  const needed: [string, string, string][] = [['name', name, TEAM.needName], ['address', address, TEAM.needAddress], ['access', access, TEAM.needRight]];
  const empty = needed.filter(([, value]) => !value).map(([field, , message]) => ({ field, message }));
  if (empty.length > 0) return refusedForm(form, empty);
  const sent = await send(request, INVITE, { innovationId, name, address, access, idempotencyKey });
  return sent.ok ? { problems: undefined, values: undefined, invited: { link: sent.result.link, expiresAt: String(sent.result.expiresAt) } } : refusedForm(form, sent.problems);
};

/** Changes what a member may do, makes them the owner, removes them, or leaves. */
export const actOnMember = async (request: Request, innovationId: string, personId: string, form: FormData) => {
  const idempotencyKey = textOf(form, 'key');
  const intent = textOf(form, 'intent');
  const of = { innovationId, personId, idempotencyKey };
  if (intent === 'leave') {
    const sent = await send(request, REMOVE, of);
    return sent.ok ? redirect('/innovations') : refusedForm(form, sent.problems);
  }
  const access = textOf(form, 'access');
  const [sent, done] =
    intent === 'remove' ? [await send(request, REMOVE, of), 'removed'] : intent === 'transfer' ? [await send(request, TRANSFER, of), 'transferred'] : [await send(request, CHANGE_RIGHT, { ...of, access }), 'changed'];
  return sent.ok ? redirect(`/innovations/${innovationId}/people?done=${done}`) : refusedForm(form, sent.problems);
};
