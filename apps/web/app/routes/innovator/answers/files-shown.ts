import type { Question } from '@waymark/domain/forms';
import { fileWords } from '../../../texts/file-size.ts';
import type { ShownFile } from '../fields/file-field.tsx';

type Kept = Omit<ShownFile, 'about'> & { sizeBytes: number };

/** The files attached under each question that takes some. */
export const filesShown = (questions: readonly Question[], answers: Readonly<Record<string, unknown>>): Record<string, ShownFile[]> =>
  Object.fromEntries(questions.filter(({ type }) => type === 'file').map(({ id }) => [id, Array.isArray(answers[id]) ? (answers[id] as Kept[]).map((file) => ({ ...file, about: fileWords(file.name, file.sizeBytes) })) : []]));
