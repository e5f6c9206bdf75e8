import { randomUUID } from 'node:crypto';
import { data } from 'react-router';
import { attachedOf } from '../../../../texts/attached-documents.ts';
import { INNOVATOR } from '../../../../texts/innovator.ts';
import { DOCUMENTS } from '../../../../texts/tracker.ts';
import { cameOnce } from '../../../../uploads/came-once.server.ts';
import { uploadValue, type SentUpload } from '../../../../uploads/sent-upload.ts';
import { attachUpload, sendFile } from '../../answers/send-file.server.ts';
import { valueTypedIn } from '../../answers/typed-value.ts';
import { typedIn } from '../../answers/typed.ts';
import { trackedOf } from '../tracker.server.ts';
import { renewableOf } from './renewable.server.ts';

type Problem = { field?: string; message: string };

/** Files of a form and uploads that it names become documents. Where one was left out, nothing is attached yet; where one is refused, the others are. @returns the form with what is wrong and what had come; null: all are attached */
export const addDocuments = async (request: Request, innovationId: string, form: FormData) => {
  const { files, uploads, leftOut } = await cameOnce(form, 'file');
  const typed = typedIn(form);
  const until = valueTypedIn(typed, 'until', 'date');
  const [replaces, chosen] = [String(form.get('replaces') ?? ''), Number(form.get('chosen') ?? 0)];
  const { innovation } = await trackedOf(request, innovationId);
  const own = innovation.documents.find(({ id }) => id === replaces);
  const renewed = replaces && !own ? (await renewableOf(request, innovation)).find(({ id }) => id === replaces) : undefined;
  const kind = (own ?? renewed)?.kind ?? String(form.get('kind') ?? '');
  const count = Math.max(files.length + uploads.length, chosen);
  const refuse = (problems: Problem[], left = uploads) => data({ problems, given: { kind, replaces, until: typed, uploads: left.map(uploadValue) }, key: randomUUID() }, { status: problems.length > 0 ? 422 : 200 });
  if (leftOut) return refuse(files.length > 0 ? [{ field: 'file', message: INNOVATOR.problems.fileAgain }] : []);
  const tooMany = replaces !== '' && count > 1;
  const problems: Problem[] = [
    ...(count > 0 ? [] : [{ field: 'file', message: DOCUMENTS.choose }]),
    ...(tooMany ? [{ field: 'file', message: DOCUMENTS.oneVersion }] : []),
    ...(kind ? [] : [{ field: 'kind', message: DOCUMENTS.needKind }]),
    ...('problem' in until ? [until.problem] : []),
  ];
  if (problems.length > 0) return refuse(problems, tooMany ? [] : uploads); // which of them it is, only people know
  if (files.length + uploads.length === 0) return refuse([{ field: 'file', message: DOCUMENTS.choose }]);
  const validUntil = 'value' in until && until.value ? String(until.value) : undefined;
  const to = { innovationId, evaluationId: renewed?.evaluationId ?? innovation.evaluations.at(-1)?.id, kind, ...(validUntil ? { validUntil } : {}), ...(replaces ? { replaces } : {}) };
  const keyOf = (at: number): string => `${String(form.get('key'))}${at > 0 ? `-${at + 1}` : ''}`;
  // each is tried: whoever chooses again needs to know which are there
  const [attached, refused, left]: [string[], string[], SentUpload[]] = [[], [], []];
  for (const [at, upload] of uploads.entries()) {
    const sent = await attachUpload(request, upload.id, { ...to, key: keyOf(at) });
    if (!('problem' in sent)) attached.push(upload.name);
    else refused.push(sent.problem);
    if ('problem' in sent && !sent.gone) left.push(upload);
  }
  for (const [at, file] of files.entries()) {
    const sent = await sendFile(request, file, { ...to, key: keyOf(uploads.length + at) });
    if ('problem' in sent) refused.push(sent.problem);
    else attached.push(file.name);
  }
  const said = [...refused, ...(attached.length > 0 ? [attachedOf(attached)] : [])];
  return refused.length > 0 ? refuse(said.map((message) => ({ field: 'file', message })), left) : null;
};
