import { kindsWithout, type Question } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { KEPT_ANSWERS } from '../../../texts/kept-answers.ts';
import { uploadsFieldOf } from '../../../uploads/sent-upload.ts';
import { fieldOf, partOf } from './field-names.ts';

type Filed = Pick<Question, 'id' | 'type'> & { documentTypes?: readonly string[] };

/** Of these questions those that take several kinds of file, and came with a file of which the page did not say the kind. */
export const withoutKind = <One extends Filed>(asked: readonly One[], form: FormData): One[] =>
  asked.filter(({ id, type, documentTypes = [] }) => {
    const field = fieldOf(id);
    if (type !== 'file' || documentTypes.length < 2 || form.get(partOf(field, 'kind')) !== '') return false;
    return form.getAll(uploadsFieldOf(field)).some((one) => one !== '') || form.getAll(field).some((one) => one instanceof File && one.name !== '');
  });

/** What to say of them: the kind is to be chosen, and a file that came with the form was not kept. */
export const kindProblems = (questions: readonly Filed[], form: FormData): { field: string; message: string }[] =>
  questions.flatMap(({ id }) => {
    const field = fieldOf(id);
    const came = form.getAll(field).some((one) => one instanceof File && one.name !== '');
    return [{ field: partOf(field, 'kind'), message: KEPT_ANSWERS.needKind }, ...(came ? [{ field, message: INNOVATOR.problems.fileAgain }] : [])];
  });

interface ShownFile {
  name: string;
  /** Its type and its size. */
  about: string;
  documentType: string;
}

/** What to look at in the files of a question: kinds that it asks for and of which there is none, where it asks for as many files, and files that are there twice. */
export const filesToLookAt = (question: Pick<Question, 'documentTypes' | 'limits'>, files: readonly ShownFile[], kinds: Readonly<Record<string, string>>): string[] => {
  const lacking = kindsWithout(question, files.map(({ documentType }) => documentType));
  const twice = files.filter((file, at) => files.findIndex(({ name, about }) => name === file.name && about === file.about) < at);
  return [...lacking.map((kind) => KEPT_ANSWERS.kindLacking(kinds[kind] ?? kind)), ...[...new Set(twice.map(({ name }) => name))].map(KEPT_ANSWERS.fileTwice)];
};
