import { choiceOf, chosenFor } from '@waymark/domain/confidence';
import type { Question } from '@waymark/domain/forms';
import { ASKED } from '../answers/field-names.ts';
import type { Typed } from '../answers/typed.ts';
import { AboutConfidence } from './about-confidence.tsx';
import type { ShownFile } from './file-field.tsx';
import { QuestionField } from './question-field.tsx';

export interface FieldsProps {
  /** In their order; `withChoices` has put the choices of what is in confidence among them, where the page asks for them. */
  questions: readonly Question[];
  typed: Typed;
  /** What is wrong, by field. */
  errors: Readonly<Record<string, string>>;
  /** Files that are attached, by question. */
  files: Readonly<Record<string, ShownFile[]>>;
}

/** The fields of these questions. It says which were asked, so that saving leaves every other answer as it is. */
export const QuestionFields = ({ questions, typed, errors, files }: FieldsProps) => (
  <>
    <input type="hidden" name={ASKED} value={questions.map(({ id }) => id).join(' ')} />
    {questions.some(({ id }) => chosenFor(id) !== null) ? <AboutConfidence /> : null}
    {questions.filter(({ id }) => chosenFor(id) === null).map((question) => (
      <QuestionField key={question.id} question={question} choice={questions.find(({ id }) => id === choiceOf(question.id))} typed={typed} errors={errors} files={files[question.id] ?? []} />
    ))}
  </>
);
