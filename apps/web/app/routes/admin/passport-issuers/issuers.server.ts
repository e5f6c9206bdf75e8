import { redirect } from 'react-router';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { ISSUERS } from '../../../texts/passport.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const LIST = graphql(`
  query PassportIssuers {
    passportIssuers {
      ownKeyId
      ownKey
      issuers {
        id
        name
        keyId
        addedBy
        addedAt
        removedAt
      }
    }
  }
`);

const ADD = graphql(
  `
    mutation AddPassportIssuer($input: AddPassportIssuerInput!) {
      addPassportIssuer(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

const REMOVE = graphql(
  `
    mutation RemovePassportIssuer($input: RemovePassportIssuerInput!) {
      removePassportIssuer(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type Issuer = ResultOf<typeof LIST>['passportIssuers']['issuers'][number];

/** The own key and whose are accepted, for administrators. */
export const loadIssuers = async (request: Request) => (await load(request, LIST)).passportIssuers;

/** Accepts a key, or removes one once it is confirmed. A refusal says which one it is of. */
export const actOnIssuers = (request: Request, form: FormData) => (textOf(form, 'issuerId') ? removeIssuer(request, form) : addIssuer(request, form));

const addIssuer = async (request: Request, form: FormData) => {
  const [name, publicKey] = [textOf(form, 'name'), textOf(form, 'publicKey')];
  const wrong = [...(name ? [] : [{ field: 'name', message: ISSUERS.needName }]), ...(publicKey ? [] : [{ field: 'publicKey', message: ISSUERS.needKey }])];
  if (wrong.length > 0) return refusedForm(form, wrong);
  const sent = await send(request, ADD, { name, publicKey, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/passport-issuers?done=added') : refusedForm(form, sent.problems);
};

const removeIssuer = async (request: Request, form: FormData) => {
  const issuerId = textOf(form, 'issuerId');
  if (textOf(form, 'confirm') !== 'yes') return refusedForm(form, [{ field: `confirm-${issuerId}`, message: ISSUERS.needConfirm }]);
  const sent = await send(request, REMOVE, { issuerId, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/passport-issuers?done=removed') : refusedForm(form, sent.problems);
};
