import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const NOTIFICATIONS = graphql(`
  query Notifications {
    notifications {
      key
      kind
      id
      evaluationId
      innovationId
      reference
      innovationName
      simulated
      dueAt
      mailedAt
      readAt
    }
    installation {
      now
    }
  }
`);

/** What the API takes at once. */
const MOST = 400;

const MARK = graphql(
  `
    mutation MarkRead($input: MarkReadInput!) {
      markRead(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const loadNotifications = async (request: Request) => {
  const { notifications, installation } = await load(request, NOTIFICATIONS);
  return { notifications, now: installation.now };
};

export type LoadedNotification = Awaited<ReturnType<typeof loadNotifications>>['notifications'][number];

/** Marks what the page showed as read, and not what came since. */
export const markRead = async (request: Request, form: FormData) => {
  const keys = form.getAll('keys').map(String).slice(0, MOST);
  const sent = await send(request, MARK, { keys, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/notifications?done=read') : refusedForm(form, sent.problems, {});
};
