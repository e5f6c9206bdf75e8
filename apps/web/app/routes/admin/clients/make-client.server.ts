import { isScope } from '@waymark/domain/access';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { NEW_CLIENT } from '../../../texts/clients.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const MAKE = graphql(
  `
    mutation MakeMachineClient($input: MakeMachineClientInput!) {
      makeMachineClient(input: $input) {
        ... on MachineClientMade {
          token
          expiresAt
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Makes a machine client: its token is in the answer, and the page of this one answer shows it. */
export const makeClient = async (request: Request, form: FormData) => {
  const [name, programmeId, role, days] = [textOf(form, 'name'), textOf(form, 'programmeId'), textOf(form, 'role'), textOf(form, 'days')];
  const scopes = form.getAll('scopes').map(String).filter(isScope);
  const wrong = [
    ...(name ? [] : [{ field: 'name', message: NEW_CLIENT.needName }]),
    ...(programmeId ? [] : [{ field: 'programmeId', message: NEW_CLIENT.needProgramme }]),
    ...(role ? [] : [{ field: 'role', message: NEW_CLIENT.needRole }]),
    ...(scopes.length > 0 ? [] : [{ field: 'scopes', message: NEW_CLIENT.needScopes }]),
    ...(/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 365 ? [] : [{ field: 'days', message: NEW_CLIENT.needDays }]),
  ];
  if (wrong.length > 0) return refusedForm(form, wrong);
  const sent = await send(request, MAKE, { name, programmeId, role, scopes, days: Number(days), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? { problems: undefined, values: undefined, made: { name, token: sent.result.token, expiresAt: sent.result.expiresAt as string } } : refusedForm(form, sent.problems);
};
