import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { PERSON } from '../../../texts/admin.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { DISABLE_PERSON, GRANT_ROLE, REVOKE_ROLE } from './mutations.ts';

/** Gives a role, takes one away, or shuts the person out. */
export const actOnPerson = async (request: Request, personId: string, form: FormData) => {
  const idempotencyKey = textOf(form, 'key');
  const back = (code: string) => redirect(`/people/${personId}?done=${code}`);
  const intent = textOf(form, 'intent');
  if (intent === 'disable') {
    if (textOf(form, 'confirm') !== 'yes') return refusedForm(form, [{ field: 'confirm', message: PERSON.needConfirm }]);
    const sent = await send(request, DISABLE_PERSON, { personId, idempotencyKey });
    return sent.ok ? back('disabled') : refusedForm(form, sent.problems);
  }
  const [role, programmeId] = [textOf(form, 'role'), textOf(form, 'programmeId')];
  if (!role) return refusedForm(form, [{ field: 'role', message: PERSON.chooseRole }]);
  const input = { personId, role, ...(programmeId ? { programmeId } : {}), idempotencyKey };
  const sent = await (intent === 'revoke' ? send(request, REVOKE_ROLE, input) : send(request, GRANT_ROLE, input));
  return sent.ok ? back(intent === 'revoke' ? 'revoked' : 'granted') : refusedForm(form, sent.problems);
};
