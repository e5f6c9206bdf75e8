import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { ATTACHMENTS_LIMIT } from '@waymark/domain/messages';
import { graphql } from '../../graphql.ts';
import { formOf, send } from '../../session/form.server.ts';
import { sendUpload } from '../../session/send-upload.server.ts';
import { MESSAGES } from '../../texts/messages.ts';
import { cameOnce } from '../../uploads/came-once.server.ts';
import { uploadsFieldOf, uploadValue } from '../../uploads/sent-upload.ts';
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

/** The field that names files which were sent before the form. */
const UPLOADS = uploadsFieldOf('files');

/** Begins a thread from the form of a list of threads. `to` is an audience, or `reviewer:` with the id of one. */
export const beginThread = async (request: Request, evaluationId: string, onlyFor?: 'innovator' | 'reviewer') => {
  const form = await formOf(request);
  const [audience = '', reviewerId] = (onlyFor ?? textOf(form, 'to')).split(':');
  const subject = textOf(form, 'subject');
  const missing = [...(audience ? [] : [{ field: 'to', message: MESSAGES.needTo }]), ...(subject ? [] : [{ field: 'subject', message: MESSAGES.needSubject }])];
  const message = await messageOf(request, form, missing);
  if ('problems' in message) return refused(form, message.problems);
  const sent = await orSentBefore(request, message, () => send(request, START, { text: message.text, uploadIds: message.uploadIds, evaluationId, audience, reviewerId, subject, idempotencyKey: textOf(form, 'key') }));
  return sent.ok ? redirect(`/messages/${sent.result.id}?done=sent`) : refused(form, message.again(sent.problems));
};

/** Answers in a thread, or says that it needs no answer. */
export const answerThread = async (request: Request, threadId: string) => {
  const form = await formOf(request);
  const idempotencyKey = textOf(form, 'key');
  if (textOf(form, 'intent') === 'settle') {
    if (textOf(form, 'text')) return refused(form, [{ field: 'text', message: MESSAGES.settleClear }]);
    const settled = await send(request, SETTLE, { threadId, number: Number(textOf(form, 'number')), idempotencyKey });
    return settled.ok ? redirect(`/messages/${threadId}?done=settled`) : refused(form, settled.problems);
  }
  const message = await messageOf(request, form, []);
  if ('problems' in message) return refused(form, message.problems);
  const sent = await orSentBefore(request, message, () => send(request, POST, { text: message.text, uploadIds: message.uploadIds, threadId, idempotencyKey }));
  return sent.ok ? redirect(`/messages/${threadId}?done=sent`) : refused(form, message.again(sent.problems));
};

interface Message {
  text: string;
  uploadIds: string[];
  /** What is said where the message is not taken: files that came with its form are to be chosen again, those that were sent before it are kept. */
  again: (problems: readonly Problem[]) => Problem[];
}

/** The words of a message and its files, which are sent first; or everything that is missing or cannot be taken. Where words are missing no file is sent; where a file was left out, nothing is wrong and the form comes back without it. */
const messageOf = async (request: Request, form: FormData, missing: readonly Problem[]): Promise<Message | { problems: Problem[] }> => {
  const text = textOf(form, 'text').replaceAll('\r\n', '\n');
  const { files, uploads: come, leftOut } = await cameOnce(form, 'files');
  form.delete(UPLOADS);
  for (const one of come) form.append(UPLOADS, uploadValue(one)); // what comes back if the form does
  if (leftOut) return { problems: files.length > 0 ? withFiles([], files) : [] };
  const before = come.map(({ id }) => id);
  const tooMany = files.length + before.length > ATTACHMENTS_LIMIT;
  if (tooMany) form.delete(UPLOADS); // which of them it is, only people know
  const problems = [...missing, ...(text ? [] : [{ field: 'text', message: MESSAGES.needText }]), ...(tooMany ? [{ field: 'files', message: MESSAGES.tooManyFiles }] : [])];
  if (problems.length > 0) return { problems: withFiles(problems, files) };
  const uploads = await Promise.all(files.map((file) => sendUpload(request, file)));
  const notTaken = uploads.flatMap((upload) => ('problem' in upload ? [{ field: 'files', message: upload.problem }] : []));
  if (notTaken.length > 0) return { problems: notTaken };
  const again: Message['again'] = (refusals) => {
    const ofFiles = refusals.some(({ field }) => field?.startsWith('uploadIds'));
    if (ofFiles) form.delete(UPLOADS); // gone, or attached already: they would be refused for ever
    return withFiles(refusals, ofFiles ? [...before, ...files] : files);
  };
  return { text, uploadIds: [...before, ...uploads.flatMap((upload) => ('id' in upload ? [upload.id] : []))], again };
};

/** The form as it was sent, with a key for the next: what was refused is answered under its own. */
const refused = (form: FormData, problems: Problem[]) => refusedForm(form, problems, { key: randomUUID() as string });

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
