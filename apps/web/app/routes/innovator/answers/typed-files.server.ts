import type { Answers, Question } from '@waymark/domain/forms';
import { fieldOf, partOf } from './field-names.ts';
import { fileProblem, sendFile, type FileAnswer } from './send-file.server.ts';
import type { FieldProblem } from './typed-answers.server.ts';

export interface TypedFiles {
  answers: Record<string, FileAnswer[] | null>;
  problems: FieldProblem[];
  /** Documents whose button to take them away was pressed: they go once the answers are saved without them. */
  removed: { field: string; document: string }[];
}

const filesOf = (answers: Answers, question: string): FileAnswer[] => (Array.isArray(answers[question]) ? (answers[question] as FileAnswer[]) : []);

/** Sends the files chosen for these questions, and takes away the one whose button was pressed. */
export const typedFiles = async (request: Request, innovationId: string, questions: readonly Question[], form: FormData, saved: Answers): Promise<TypedFiles> => {
  const found: TypedFiles = { answers: {}, problems: [], removed: [] };
  for (const question of questions.filter(({ type }) => type === 'file')) {
    const field = fieldOf(question.id);
    const removed = String(form.get(partOf(field, 'remove')) ?? '');
    const files = filesOf(saved, question.id).filter(({ fileId }) => fileId !== removed);
    const before = filesOf(saved, question.id).length;
    for (const [index, file] of form.getAll(field).entries()) {
      if (!(file instanceof File) || file.name === '') continue;
      const problem = fileProblem(question, file, files.length);
      const kind = String(form.get(partOf(field, 'kind')) ?? question.documentTypes?.[0] ?? '');
      const sent = problem ? { problem } : await sendFile(request, file, { innovationId, kind, key: `${String(form.get('key'))}-${question.id}-${index}` });
      if ('file' in sent) files.push(sent.file);
      else found.problems.push({ field, message: sent.problem });
    }
    if (removed) found.removed.push({ field, document: removed });
    if (files.length !== before || removed) found.answers[question.id] = files.length > 0 ? files : null;
  }
  return found;
};
