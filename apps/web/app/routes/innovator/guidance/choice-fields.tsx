import { Radios } from '../../../components/form/radios.tsx';
import { ASKED, fieldOf } from '../answers/field-names.ts';
import { textIn } from '../answers/typed.ts';
import type { FieldsProps } from '../fields/question-fields.tsx';

/** Questions of which one answer is chosen, as those of the framework are. */
export const ChoiceFields = ({ questions, typed, errors }: FieldsProps) => (
  <>
    <input type="hidden" name={ASKED} value={questions.map(({ id }) => id).join(' ')} />
    {questions.map(({ id, label, help, options = [] }) => {
      const name = fieldOf(id);
      return <Radios key={id} id={name} name={name} label={label} labelSize="m" hint={help || undefined} items={[...options]} defaultValue={textIn(typed, name)} error={errors[name]} />;
    })}
  </>
);
