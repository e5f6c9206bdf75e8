import type { Question } from '@waymark/domain/forms';
import { ASKED } from '../answers/field-names.ts';
import type { Typed } from '../answers/typed.ts';
import type { ShownFile } from './file-field.tsx';
import { QuestionField } from './question-field.tsx';

export interface FieldsProps {
  questions: readonly Question[];
  typed: Typed;
  /** What is wrong, by field. */
  errors: Readonly<Record<string, string>>;
  /** Files that are attached, by question. */
  files: Readonly<Record<string, ShownFile[]>>;
  /** Where the one question is the page, its label is the heading, with this above. */
  caption?: string;
}

/** The fields of these questions. It says which were asked, so that saving leaves every other answer as it is. */
export const QuestionFields = ({ questions, typed, errors, files, caption }: FieldsProps) => (
  <>
    <input type="hidden" name={ASKED} value={questions.map(({ id }) => id).join(' ')} />
    {questions.map((question) => (
      <QuestionField key={question.id} question={question} typed={typed} errors={errors} files={files[question.id] ?? []} caption={caption} />
    ))}
  </>
);
