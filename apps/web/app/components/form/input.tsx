import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import { splitField, type FieldProps } from './field-props.ts';
import { InputWrapper } from './input-wrapper.tsx';

type InputProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'name' | 'width' | 'size' | 'prefix' | 'className'> & {
    name: string;
    /** Room for about that many characters, where the length is known. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
    /** For references and codes: wide letters that are easy to compare. */
    code?: boolean;
    /** A unit before or after; screen readers do not hear it, so the label says it too. */
    prefix?: ReactNode;
    suffix?: ReactNode;
    /** A button that belongs to this input alone. */
    button?: ReactNode;
  };

/** One line of text. */
export function Input(properties: InputProps) {
  const [field, { width, code, prefix, suffix, button, type = 'text', ...attributes }] = splitField(properties);
  const className = classNames('nhsuk-input', code && 'nhsuk-input--code', field.error ? 'nhsuk-input--error' : null, width && `nhsuk-input--width-${width}`);
  return (
    <Field field={field}>
      {(describedBy) => (
        <InputWrapper prefix={prefix} suffix={suffix} button={button}>
          <input {...attributes} className={className} id={field.id} type={type} aria-describedby={describedBy} />
        </InputWrapper>
      )}
    </Field>
  );
}
