import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { MAIL } from '../../../texts/notifications.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const OWN_MAIL = graphql(`
  query OwnMail {
    ownMail {
      on
      choice
      address
      failing
      failedAs
    }
  }
`);

const CHOOSE = graphql(
  `
    mutation UpdateProfile($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const loadMail = async (request: Request) => (await load(request, OWN_MAIL)).ownMail;

export type LoadedMail = Awaited<ReturnType<typeof loadMail>>;

/** What becomes of the form: a refusal, or a choice that counts from now on. */
export const chooseMail = async (request: Request, form: FormData) => {
  const mail = textOf(form, 'mail');
  if (!MAIL.choices.some(({ value }) => value === mail)) return refusedForm(form, [{ field: 'mail', message: MAIL.need }], {});
  const sent = await send(request, CHOOSE, { mail, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/account/notifications?done=saved') : refusedForm(form, sent.problems, {});
};
