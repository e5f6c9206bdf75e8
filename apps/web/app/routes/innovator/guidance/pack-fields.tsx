import type { ComponentType } from 'react';
import type { Answers, Question } from '@waymark/domain/forms';
import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { ChangedMeanwhile } from '../answers/changed-meanwhile.tsx';
import { typedOf } from '../answers/typed.ts';
import { errorsBy } from '../fields/error-list.tsx';
import type { FieldsProps } from '../fields/question-fields.tsx';
import type { NotTaken } from './save-guidance.server.ts';

interface PackFieldsProps {
  questions: readonly Question[];
  answers: Answers;
  /** Mark of what the page read, and the key of its form. */
  read: string;
  formKey: string;
  notTaken: NotTaken | undefined;
  button: string;
  /** How the questions are asked: a page loads only the kinds of field that it has. */
  fields: ComponentType<FieldsProps>;
}

/** Questions of a pack as a form: where somebody saved meanwhile, their words stand above and one’s own in the fields. */
export const PackFields = ({ questions, answers, read, formKey, notTaken, button, fields: Fields }: PackFieldsProps) => (
  <>
    {notTaken?.changed.length ? <ChangedMeanwhile questions={questions.filter(({ id }) => notTaken.changed.includes(id))} answers={answers} /> : null}
    <FormFrame formKey={notTaken?.key ?? formKey}>
      <input type="hidden" name="read" value={notTaken?.read ?? read} />
      <Fields key={notTaken?.key ?? formKey} questions={questions} typed={notTaken?.typed ?? typedOf(questions, answers)} errors={errorsBy(notTaken?.problems ?? [])} files={{}} />
      <Button>{button}</Button>
    </FormFrame>
  </>
);
