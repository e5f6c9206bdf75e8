import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import { splitField, type FieldProps } from './field-props.ts';
import { InputWrapper } from './input-wrapper.tsx';

export type SelectItem = { value: string; text: string; disabled?: boolean } | 'divider';

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'name' | 'className' | 'children'> & {
    name: string;
    items: SelectItem[];
    /** A button that belongs to this list alone, e.g. "Show". */
    button?: ReactNode;
  };

/** One of many values. Where there are fewer than about 7, radios are easier. */
export function Select(properties: SelectProps) {
  const [field, { items, button, ...attributes }] = splitField(properties);
  return (
    <Field field={field}>
      {(describedBy) => (
        <InputWrapper button={button}>
          <select {...attributes} className={classNames('nhsuk-select', field.error ? 'nhsuk-select--error' : null)} id={field.id} aria-describedby={describedBy}>
            {items.map((item, index) =>
              item === 'divider' ? (
                <hr key={index} />
              ) : (
                <option key={item.value} value={item.value} disabled={item.disabled}>
                  {item.text}
                </option>
              ),
            )}
          </select>
        </InputWrapper>
      )}
    </Field>
  );
}
