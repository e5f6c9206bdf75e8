import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';

type FormGroupProps = ComponentProps<'div'> & { error?: boolean };

/** One question with its control: an error draws a red line down its side. */
export function FormGroup({ error, className, children, ...attributes }: FormGroupProps) {
  return (
    <div className={classNames('nhsuk-form-group', error && 'nhsuk-form-group--error', className)} {...attributes}>
      {children}
    </div>
  );
}
