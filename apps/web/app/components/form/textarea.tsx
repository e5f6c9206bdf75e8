import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import { splitField, type FieldProps } from './field-props.ts';

export type TextareaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'name' | 'className'> & { name: string };

/** Several lines of text. */
export function Textarea(properties: TextareaProps) {
  const [field, { rows = 5, ...attributes }] = splitField(properties);
  return (
    <Field field={field}>
      {(describedBy) => (
        <textarea
          {...attributes}
          className={classNames('nhsuk-textarea', field.error ? 'nhsuk-textarea--error' : null)}
          id={field.id}
          rows={rows}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  );
}
