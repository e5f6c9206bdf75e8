import { choiceOf } from '@waymark/domain/confidence';
import type { Question } from '@waymark/domain/forms';
import { Details } from '../../../components/content/details.tsx';
import { ASKED } from '../answers/field-names.ts';
import type { Typed } from '../answers/typed.ts';
import type { ShownFile } from './file-field.tsx';
import { QuestionField } from './question-field.tsx';

export interface FieldsProps {
  /** In their order; `withChoices` has put the choices of what is in confidence among them, where the page asks for them. */
  questions: readonly Question[];
  /** What those choices do: a heading, then sentences. */
  about?: readonly string[];
  typed: Typed;
  /** What is wrong, by field. */
  errors: Readonly<Record<string, string>>;
  /** Files that are attached, by question. */
  files: Readonly<Record<string, ShownFile[]>>;
  /** What kinds of document are called; left out where no question takes files. */
  kinds?: Readonly<Record<string, string>>;
  /** Where the one question is the page, its label is the heading, with this above. */
  caption?: string;
}

/** The fields of these questions. It says which were asked, so that saving leaves every other answer as it is. */
export const QuestionFields = ({ questions, about: [summary, ...does] = [], typed, errors, files, kinds = {}, caption }: FieldsProps) => {
  const choices = new Map(questions.map((question) => [question.id, questions.find(({ id }) => id === choiceOf(question.id))]));
  const chosen = [...choices.values()];
  return (
    <>
      <input type="hidden" name={ASKED} value={questions.map(({ id }) => id).join(' ')} />
      {summary ? (
        <Details summary={summary}>
          {does.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Details>
      ) : null}
      {questions
        .filter((question) => !chosen.includes(question))
        .map((question) => (
          <QuestionField key={question.id} question={question} choice={choices.get(question.id)} typed={typed} errors={errors} files={files[question.id] ?? []} kinds={kinds} caption={caption} />
        ))}
    </>
  );
};
