import type { Answers, Form } from './definition.ts';
import { questionsOf } from './questions.ts';
import { visibleQuestions } from './visible-questions.ts';

/** One file of an answer: which document it is, and what the platform keeps of it. */
export interface StoredFile {
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  documentType: string;
}

interface NamedFile {
  fileId: string;
  name?: unknown;
  issuedOn?: unknown;
  expiresOn?: unknown;
}

/** A file that an answer names and that is no document of its innovation. */
export interface StrayFile {
  question: string;
  name: string;
}

const isNamed = (file: unknown): file is NamedFile => typeof file === 'object' && file !== null && typeof (file as NamedFile).fileId === 'string';

/** The files that an answer names; what is no file is the schema's to refuse. */
export const filesIn = (answer: unknown): NamedFile[] => (Array.isArray(answer) ? answer.filter(isNamed) : []);

const fileQuestions = (form: Form): string[] => questionsOf(form).filter(({ type }) => type === 'file').map(({ id }) => id);

/** Ids of every document that answers to questions of this form name, each once. */
export const namedFiles = (form: Form, answers: Answers): string[] => [...new Set(fileQuestions(form).flatMap((question) => filesIn(answers[question]).map(({ fileId }) => fileId)))];

/** Questions that show and name a file which is none of these documents: they are not complete. */
export const strayQuestions = (form: Form, answers: Answers, documents: readonly string[]): string[] =>
  visibleQuestions(form, answers)
    .filter(({ id, type }) => type === 'file' && filesIn(answers[id]).some(({ fileId }) => !documents.includes(fileId)))
    .map(({ id }) => id);

/**
 * Answers whose files are what the platform keeps of them, whatever was said of them: a document that another took the
 * place of is named by the newest. Each document is named once by an answer.
 *
 * @param stored by the id that an answer names
 * @param strays what becomes of a file that is not stored. Either way it is told
 */
export const withStoredFiles = (form: Form, answers: Answers, stored: ReadonlyMap<string, StoredFile>, strays: 'drop' | 'keep'): { answers: Record<string, unknown>; strays: StrayFile[] } => {
  const questions = fileQuestions(form).filter((question) => filesIn(answers[question]).length > 0);
  const changed = questions.map((question): [string, unknown[] | null] => {
    const files = (answers[question] as unknown[]).flatMap((file) => (isNamed(file) ? storedFile(file, stored.get(file.fileId), strays) : [file]));
    const once = files.filter((file, at) => !isNamed(file) || files.findIndex((other) => isNamed(other) && other.fileId === file.fileId) === at);
    return [question, once.length > 0 ? once : null];
  });
  return {
    answers: { ...answers, ...Object.fromEntries(changed) },
    strays: questions.flatMap((question) => filesIn(answers[question]).filter(({ fileId }) => !stored.has(fileId)).map(({ name }) => ({ question, name: typeof name === 'string' ? name : '' }))),
  };
};

const storedFile = (file: NamedFile, stored: StoredFile | undefined, strays: 'drop' | 'keep'): unknown[] => {
  if (!stored) return strays === 'keep' ? [file] : [];
  if (stored.fileId !== file.fileId) return [stored]; // the days of the file before it say nothing of this one
  const dates = Object.fromEntries(Object.entries({ issuedOn: file.issuedOn, expiresOn: file.expiresOn }).filter(([, day]) => day !== undefined));
  return [{ ...stored, ...dates }];
};
