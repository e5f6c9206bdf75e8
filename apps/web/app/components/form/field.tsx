import type { ComponentProps, ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, type FieldProps } from './field-props.ts';
import { FormGroup } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

type FieldFrameProps = Omit<ComponentProps<'div'>, 'children'> & {
  field: FieldProps;
  /** Id of what describes the control before its hint, e.g. the length allowed. */
  describedFirstBy?: string;
  /** Draws the control, given the ids that describe it. */
  children: (describedByIds: string | undefined) => ReactNode;
};

/** Label, hint and error around one control, in the order in which they are read. */
export function Field({ field, describedFirstBy, children, ...group }: FieldFrameProps) {
  const { hintId, errorId, all } = describedBy(field, describedFirstBy);
  return (
    <FormGroup error={Boolean(field.error)} {...group}>
      <Label
        htmlFor={field.id}
        size={field.labelSize}
        level={field.labelLevel}
        caption={field.caption}
        className={field.labelHidden ? 'nhsuk-u-visually-hidden' : undefined}
      >
        {field.label}
      </Label>
      {hintId && <Hint id={hintId}>{field.hint}</Hint>}
      {errorId && <ErrorMessage id={errorId}>{field.error}</ErrorMessage>}
      {children(all)}
    </FormGroup>
  );
}
