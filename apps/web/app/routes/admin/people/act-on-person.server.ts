import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { PERSON } from '../../../texts/admin.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { DISABLE_PERSON, GRANT_ROLE, INVITE_TO_SIGN_IN, REVOKE_ROLE, UNLINK_ACCOUNTS, WITHDRAW_INVITATION } from './mutations.ts';
import type { Invited } from './sign-in-forms.tsx';

/** Gives a role, takes one away, invites to sign in, takes that back, unlinks accounts, or shuts the person out. */
export const actOnPerson = async (request: Request, personId: string, form: FormData) => {
  const idempotencyKey = textOf(form, 'key');
  const back = (code: string) => redirect(`/people/${personId}?done=${code}`);
  const intent = textOf(form, 'intent');
  if (intent === 'disable') {
    if (textOf(form, 'confirm') !== 'yes') return refusedForm(form, [{ field: 'confirm', message: PERSON.needConfirm }]);
    const sent = await send(request, DISABLE_PERSON, { personId, idempotencyKey });
    return sent.ok ? back('disabled') : refusedForm(form, sent.problems);
  }
  if (intent === 'invite') {
    const sent = await send(request, INVITE_TO_SIGN_IN, { personId, idempotencyKey });
    return sent.ok ? { problems: undefined, values: undefined, invited: sent.result as Invited } : refusedForm(form, sent.problems);
  }
  if (intent === 'withdraw' || intent === 'unlink') {
    const sent = await (intent === 'withdraw' ? send(request, WITHDRAW_INVITATION, { personId, idempotencyKey }) : send(request, UNLINK_ACCOUNTS, { personId, idempotencyKey }));
    return sent.ok ? back(intent === 'withdraw' ? 'withdrawn' : 'unlinked') : refusedForm(form, sent.problems);
  }
  const [role, programmeId, organisationId] = [textOf(form, 'role'), textOf(form, 'programmeId'), textOf(form, 'organisationId')];
  if (!role) return refusedForm(form, [{ field: 'role', message: PERSON.chooseRole }]);
  const input = { personId, role, ...(programmeId ? { programmeId } : {}), ...(organisationId ? { organisationId } : {}), idempotencyKey };
  const sent = await (intent === 'revoke' ? send(request, REVOKE_ROLE, input) : send(request, GRANT_ROLE, input));
  return sent.ok ? back(intent === 'revoke' ? 'revoked' : 'granted') : refusedForm(form, sent.problems);
};
