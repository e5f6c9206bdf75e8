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
  const sent = await send(request, START, { ...message, evaluationId, audience, reviewerId, subject, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/messages/${sent.result.id}?done=sent`) : refusedForm(form, withFiles(sent.problems, message.uploadIds));
};

/** Answers in a thread, or says that it needs no answer. */
export const answerThread = async (request: Request, threadId: string) => {
  const form = await formOf(request);
  const idempotencyKey = textOf(form, 'key');
  if (textOf(form, 'intent') === 'settle') {
    const settled = await send(request, SETTLE, { threadId, number: Number(textOf(form, 'number')), idempotencyKey });
    return settled.ok ? redirect(`/messages/${threadId}?done=settled`) : refusedForm(form, settled.problems);
  }
  const message = await messageOf(request, form, []);
  if ('problems' in message) return refusedForm(form, message.problems);
  const sent = await send(request, POST, { ...message, threadId, idempotencyKey });
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

/** A browser does not keep files in a form that comes back. */
const withFiles = (problems: readonly Problem[], files: readonly unknown[]): Problem[] =>
  files.length > 0 && !problems.some(({ field }) => field === 'files') ? [...problems, { field: 'files', message: MESSAGES.chooseAgain }] : [...problems];
