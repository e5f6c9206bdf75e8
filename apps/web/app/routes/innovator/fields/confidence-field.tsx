import type { Question } from '@waymark/domain/forms';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { CONFIDENCE } from '../../../texts/confidence.ts';
import { fieldOf } from '../answers/field-names.ts';
import { textIn, type Typed } from '../answers/typed.ts';

interface ConfidenceFieldProps {
  /** Whose answer it is about. */
  question: Question;
  choice: Question;
  typed: Typed;
  error?: string | undefined;
}

/** Whether the answer above is commercial in confidence: a box of the page's form, ticked where the form says so until somebody takes the tick away. */
export const ConfidenceField = ({ question, choice, typed, error }: ConfidenceFieldProps) => {
  const name = fieldOf(choice.id);
  const label = (
    <>
      {CONFIDENCE.answer}
      <VisuallyHidden>: {question.label}</VisuallyHidden>
    </>
  );
  return (
    <div className="wm-confidence">
      <Checkboxes id={name} name={name} small items={[{ value: 'yes', label, hint: question.confidential ? CONFIDENCE.byForm : undefined }]} defaultValues={[textIn(typed, name)]} error={error} />
    </div>
  );
};
