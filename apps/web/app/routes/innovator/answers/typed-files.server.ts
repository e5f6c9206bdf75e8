import type { Answers, Question } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { cameOnce } from '../../../uploads/came-once.server.ts';
import { uploadsFieldOf, uploadValue, type SentUpload } from '../../../uploads/sent-upload.ts';
import { DATE_PARTS, datePartOf, fieldOf, partOf } from './field-names.ts';
import { oneMore, type FileAnswer, type SentFile } from './one-more-file.ts';
import { removeDocument } from './remove-document.server.ts';
import { attachFile, sendFile, type Attachment } from './send-file.server.ts';
import type { FieldProblem } from './typed-answers.server.ts';
import { typedIn, type Typed } from './typed.ts';
import { valueTypedIn } from './typed-value.ts';

export interface TypedFiles {
  answers: Record<string, FileAnswer[] | null>;
  problems: FieldProblem[];
  /** Documents whose button to take them away was pressed: they go once the answers are saved without them. */
  removed: { field: string; document: string }[];
  /** Fields whose files were not attached, since something else is wrong or one was left out: what was filled in there comes back, with these uploads. */
  again: Record<string, SentUpload[]>;
}

const filesOf = (answers: Answers, question: string): FileAnswer[] => (Array.isArray(answers[question]) ? (answers[question] as FileAnswer[]) : []);

/** Attaches the files chosen for these questions, sending those that the form took along, and takes away the one whose button was pressed. */
export const typedFiles = async (request: Request, innovationId: string, questions: readonly Question[], form: FormData, saved: Answers): Promise<TypedFiles> => {
  const found: TypedFiles = { answers: {}, problems: [], removed: [], again: {} };
  for (const question of questions.filter(({ type }) => type === 'file')) {
    const field = fieldOf(question.id);
    const removed = String(form.get(partOf(field, 'remove')) ?? '');
    const files = filesOf(saved, question.id).filter(({ fileId }) => fileId !== removed);
    const before = filesOf(saved, question.id).length;
    const { uploads, files: along, leftOut } = await cameOnce(form, field);
    const sent = [...uploads, ...along];
    const until = valueTypedIn(typedIn(form), partOf(field, 'until'), 'date');
    if (leftOut || (sent.length > 0 && 'problem' in until)) {
      found.problems.push(...(!leftOut && 'problem' in until ? [until.problem] : []), ...(along.length > 0 ? [{ field, message: INNOVATOR.problems.fileAgain }] : []));
      found.again[field] = uploads;
      continue;
    }
    const kind = String(form.get(partOf(field, 'kind')) ?? question.documentTypes?.[0] ?? '');
    const validUntil: { validUntil?: string } = 'value' in until && until.value ? { validUntil: String(until.value) } : {};
    for (const [index, file] of sent.entries()) {
      // an upload is attached once, whichever form of the page names it
      const key = file instanceof File ? `${String(form.get('key'))}-${question.id}-${index}` : `${file.id}-${kind}-${validUntil.validUntil ?? ''}`;
      const problem = await oneMore(question, files, file, kind, {
        attach: () => attached(request, file, { innovationId, kind, ...validUntil, key }),
        takeBack: (document) => removeDocument(request, innovationId, document, `${key}-back`),
      });
      if (problem) found.problems.push({ field, message: problem });
    }
    if (removed) found.removed.push({ field, document: removed });
    if (files.length !== before || removed) found.answers[question.id] = files.length > 0 ? files : null;
  }
  return found;
};

/** What was typed, without what is said of files that were attached: the next file is another. */
export const withoutAttached = (typed: Typed, questions: readonly Question[], { again }: Pick<TypedFiles, 'again'>): Typed => {
  const done = questions.filter(({ id, type }) => type === 'file' && !(fieldOf(id) in again)).map(({ id }) => fieldOf(id));
  const ofFiles = new Set(done.flatMap((field) => [uploadsFieldOf(field), partOf(field, 'kind'), ...DATE_PARTS.map((part) => datePartOf(partOf(field, 'until'), part))]));
  const left = Object.entries(again).map(([field, uploads]) => [uploadsFieldOf(field), uploads.map(uploadValue)]);
  return { ...Object.fromEntries(Object.entries(typed).filter(([name]) => !ofFiles.has(name))), ...Object.fromEntries(left) };
};

const attached = (request: Request, file: File | SentUpload, to: Attachment): Promise<SentFile> => (file instanceof File ? sendFile(request, file, to) : attachFile(request, file, to));
