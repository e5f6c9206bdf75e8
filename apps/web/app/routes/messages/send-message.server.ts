import { redirect } from 'react-router';
import { ATTACHMENTS_LIMIT } from '@waymark/domain/messages';
import { graphql } from '../../graphql.ts';
import { formOf, send } from '../../session/form.server.ts';
import { sendUpload } from '../../session/send-upload.server.ts';
import { MESSAGES } from '../../texts/messages.ts';
import { REASONS } from '../staff/frame/fragments.ts';
import { textOf } from '../staff/frame/form-values.ts';
import type { Problem } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';

const START = graphql(
  `
    mutation StartThread($input: StartThreadInput!) {
      startThread(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const POST = graphql(
  `
    mutation PostMessage($input: PostMessageInput!) {
      postMessage(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const SETTLE = graphql(
  `
    mutation SettleThread($input: SettleThreadInput!) {
      settleThread(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Begins a thread from the form of a list of threads. `to` is an audience, or `reviewer:` with the id of one. */
export const beginThread = async (request: Request, evaluationId: string, onlyFor?: 'innovator' | 'reviewer') => {
  const form = await formOf(request);
  const [audience = '', reviewerId] = (onlyFor ?? textOf(form, 'to')).split(':');
  const subject = textOf(form, 'subject');
  const missing = [...(audience ? [] : [{ field: 'to', message: MESSAGES.needTo }]), ...(subject ? [] : [{ field: 'subject', message: MESSAGES.needSubject }])];
  const message = await messageOf(request, form, missing);
  if ('problems' in message) return refusedForm(form, message.problems);
  const sent = await orSentBefore(request, message, () => send(request, START, { ...message, evaluationId, audience, reviewerId, subject, idempotencyKey: textOf(form, 'key') }));
  return sent.ok ? redirect(`/messages/${sent.result.id}?done=sent`) : refusedForm(form, withFiles(sent.problems, message.uploadIds));
};

/** Answers in a thread, or says that it needs no answer. */
export const answerThread = async (request: Request, threadId: string) => {
  const form = await formOf(request);
  const idempotencyKey = textOf(form, 'key');
  if (textOf(form, 'intent') === 'settle') {
    if (textOf(form, 'text')) return refusedForm(form, [{ field: 'text', message: MESSAGES.settleClear }]);
    const settled = await send(request, SETTLE, { threadId, number: Number(textOf(form, 'number')), idempotencyKey });
    return settled.ok ? redirect(`/messages/${threadId}?done=settled`) : refusedForm(form, settled.problems);
  }
  const message = await messageOf(request, form, []);
  if ('problems' in message) return refusedForm(form, message.problems);
  const sent = await orSentBefore(request, message, () => send(request, POST, { ...message, threadId, idempotencyKey }));
  return sent.ok ? redirect(`/messages/${threadId}?done=sent`) : refusedForm(form, withFiles(sent.problems, message.uploadIds));
};

/** The words of a message and its files, which are sent first; or everything that is missing or cannot be taken. Where words are missing no file is sent. */
const messageOf = async (request: Request, form: FormData, missing: readonly Problem[]): Promise<{ text: string; uploadIds: string[] } | { problems: Problem[] }> => {
  const text = textOf(form, 'text').replaceAll('\r\n', '\n');
  const files = form.getAll('files').filter((one): one is File => one instanceof File && one.name !== '');
  const problems = [...missing, ...(text ? [] : [{ field: 'text', message: MESSAGES.needText }]), ...(files.length > ATTACHMENTS_LIMIT ? [{ field: 'files', message: MESSAGES.tooManyFiles }] : [])];
  if (problems.length > 0) return { problems: withFiles(problems, files) };
  const uploads = await Promise.all(files.map((file) => sendUpload(request, file)));
  const refused = uploads.flatMap((upload) => ('problem' in upload ? [{ field: 'files', message: upload.problem }] : []));
  return refused.length > 0 ? { problems: refused } : { text, uploadIds: uploads.flatMap((upload) => ('id' in upload ? [upload.id] : [])) };
};

/** Sent twice with files, a form brings other uploads under the same key: the first was taken, and its page shows it. */
const orSentBefore = async <Sent>(request: Request, { uploadIds }: { uploadIds: readonly string[] }, sending: () => Promise<Sent>): Promise<Sent> => {
  try {
    return await sending();
  } catch (error) {
    if (uploadIds.length > 0 && error instanceof Response && error.status === 409) throw redirect(new URL(request.url).pathname.replace(/\.data$/, ''));
    throw error;
  }
};

/** What the API calls a field that the page calls otherwise. */
const ON_THE_PAGE: Readonly<Record<string, string>> = { reviewerId: 'to', uploadIds: 'files' };

/** A browser does not keep files in a form that comes back. */
const withFiles = (problems: readonly Problem[], files: readonly unknown[]): Problem[] => {
  const named = problems.map(({ field, ...problem }) => ({ ...problem, ...(field ? { field: ON_THE_PAGE[field] ?? field } : {}) }));
  return files.length > 0 && !named.some(({ field }) => field === 'files') ? [...named, { field: 'files', message: MESSAGES.chooseAgain }] : named;
};
