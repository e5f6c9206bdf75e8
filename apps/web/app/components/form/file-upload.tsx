import type { ComponentProps } from 'react';
import { Field } from './field.tsx';
import { splitField, type FieldProps } from './field-props.ts';

type FileUploadProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'name' | 'className' | 'type'> & { name: string };

/** One file or several. The native control: a press opens the chooser, and files can be dropped on it. */
export function FileUpload(properties: FileUploadProps) {
  const [field, attributes] = splitField(properties);
  return (
    <Field field={field} className="nhsuk-file-upload">
      {(describedBy) => <input {...attributes} className="nhsuk-file-upload__input" id={field.id} type="file" aria-describedby={describedBy} />}
    </Field>
  );
}
