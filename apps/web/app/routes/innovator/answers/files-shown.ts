import type { Question } from '@waymark/domain/forms';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { fileWords } from '../../../texts/file-size.ts';
import type { ShownFile } from '../fields/file-field.tsx';
import { filesToLookAt } from './kinds-of-files.ts';

type Kept = Omit<ShownFile, 'about'> & { sizeBytes: number };

/** The first of them says what to look at in all. */
const withLook = (question: Question, files: ShownFile[]): ShownFile[] => {
  const look = filesToLookAt(question, files, DOCUMENT_KINDS);
  return look.length > 0 ? files.map((file, at) => (at === 0 ? { ...file, look } : file)) : files;
};

/** The files attached under each question that takes some. */
export const filesShown = (questions: readonly Question[], answers: Readonly<Record<string, unknown>>): Record<string, ShownFile[]> =>
  Object.fromEntries(questions.filter(({ type }) => type === 'file').map((question) => [question.id, Array.isArray(answers[question.id]) ? withLook(question, (answers[question.id] as Kept[]).map((file) => ({ ...file, about: fileWords(file.name, file.sizeBytes) }))) : []]));
