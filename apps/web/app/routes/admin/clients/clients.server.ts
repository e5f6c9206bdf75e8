import { redirect } from 'react-router';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { CLIENTS } from '../../../texts/clients.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const LIST = graphql(`
  query MachineClients {
    machineClients {
      id
      name
      programme
      role
      scopes
      madeBy
      madeAt
      expiresAt
      lastUsedOn
      revokedAt
      active
    }
  }
`);

const REVOKE = graphql(
  `
    mutation RevokeMachineClient($input: MachineClientInput!) {
      revokeMachineClient(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type MachineClient = ResultOf<typeof LIST>['machineClients'][number];

/** Every machine client, for administrators. */
export const loadClients = async (request: Request): Promise<MachineClient[]> => (await load(request, LIST)).machineClients;

/** Revokes one, once it is confirmed. A refusal says which client it is of. */
export const revokeClient = async (request: Request, form: FormData) => {
  const clientId = textOf(form, 'clientId');
  if (textOf(form, 'confirm') !== 'yes') return refusedForm(form, [{ field: `confirm-${clientId}`, message: CLIENTS.needConfirm }]);
  const sent = await send(request, REVOKE, { clientId, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/clients?done=client-revoked') : refusedForm(form, sent.problems);
};
