import { classNames } from '../class-names.ts';
import { WORDS } from '../../texts/components.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, type FieldProps } from './field-props.ts';
import { Fieldset } from './fieldset.tsx';
import { FormGroup } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

export type DatePart = 'day' | 'month' | 'year';

type DateInputProps = FieldProps & {
  /** Posts `prefix[day]`, `prefix[month]`, `prefix[year]`; without it `day`, `month`, `year`. */
  namePrefix?: string;
  parts?: readonly DatePart[];
  values?: Partial<Record<DatePart, string>>;
  /** Which parts the error is about; all of them where none is named. */
  errorParts?: readonly DatePart[];
  autoComplete?: 'bday';
  disabled?: boolean;
};

/** A date that a person knows or reads from a paper: three plain inputs, no calendar. */
export function DateInput({ parts = ['day', 'month', 'year'], errorParts, ...date }: DateInputProps) {
  const { hintId, errorId, all } = describedBy(date);
  const wrong = errorParts ?? (date.error ? parts : []);
  return (
    <FormGroup error={Boolean(date.error) || wrong.length > 0}>
      <Fieldset legend={date.label} legendSize={date.labelSize} legendLevel={date.labelLevel} legendHidden={date.labelHidden} caption={date.caption} role="group" describedBy={all}>
        {hintId && <Hint id={hintId}>{date.hint}</Hint>}
        {errorId && <ErrorMessage id={errorId}>{date.error}</ErrorMessage>}
        <div className="nhsuk-date-input" id={date.id}>
          {parts.map((part) => (
            <div className="nhsuk-date-input__item" key={part}>
              <FormGroup error={wrong.includes(part)}>
                <Label htmlFor={`${date.id}-${part}`} className="nhsuk-date-input__label">
                  {WORDS[part]}
                </Label>
                <input
                  className={classNames('nhsuk-input', wrong.includes(part) && 'nhsuk-input--error', `nhsuk-input--width-${part === 'year' ? 4 : 2}`, 'nhsuk-date-input__input')}
                  id={`${date.id}-${part}`}
                  name={date.namePrefix ? `${date.namePrefix}[${part}]` : part}
                  type="text"
                  inputMode="numeric"
                  defaultValue={date.values?.[part]}
                  autoComplete={date.autoComplete && `${date.autoComplete}-${part}`}
                  disabled={date.disabled}
                />
              </FormGroup>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
