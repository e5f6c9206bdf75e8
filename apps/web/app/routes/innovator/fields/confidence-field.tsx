import type { Question } from '@waymark/domain/forms';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { fieldOf } from '../answers/field-names.ts';
import { textIn, type Typed } from '../answers/typed.ts';

interface ConfidenceFieldProps {
  /** What the answer is asked by. */
  label: string;
  choice: Question;
  typed: Typed;
  errors: Readonly<Record<string, string>>;
}

/** Whether the answer above is commercial in confidence: a box of the page's form, ticked where the form says so until somebody takes the tick away. */
export const ConfidenceField = ({ label, choice, typed, errors }: ConfidenceFieldProps) => {
  const name = fieldOf(choice.id);
  const words = (
    <>
      {choice.help}
      <VisuallyHidden>: {label}</VisuallyHidden>
    </>
  );
  return (
    <div className="wm-confidence">
      <Checkboxes id={name} name={name} small items={[{ value: 'yes', label: words }]} defaultValues={[textIn(typed, name)]} error={errors[name]} />
    </div>
  );
};
