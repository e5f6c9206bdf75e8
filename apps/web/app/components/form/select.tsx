import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import { splitField, type FieldProps } from './field-props.ts';
import { InputWrapper } from './input-wrapper.tsx';

interface SelectOption {
  value: string;
  text: string;
  disabled?: boolean;
}

/** Options under a heading, e.g. organisations of one region. */
export interface SelectGroup {
  group: string;
  options: readonly SelectOption[];
}

export type SelectItem = SelectOption | SelectGroup | 'divider';

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
              ) : 'group' in item ? (
                <optgroup key={item.group} label={item.group}>
                  {item.options.map(optionOf)}
                </optgroup>
              ) : (
                optionOf(item)
              ),
            )}
          </select>
        </InputWrapper>
      )}
    </Field>
  );
}

const optionOf = ({ value, text, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {text}
  </option>
);
