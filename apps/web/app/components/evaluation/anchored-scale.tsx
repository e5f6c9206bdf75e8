import type { ReactNode } from 'react';
import { ErrorMessage } from '../form/error-message.tsx';
import { describedBy, type FieldProps } from '../form/field-props.ts';
import { Fieldset } from '../form/fieldset.tsx';
import { FormGroup } from '../form/form-group.tsx';
import { Hint } from '../form/hint.tsx';

export type Anchor = {
  value: string;
  /** What stands in the circle: the score, or "?" and "–" for the answers that are none. */
  sign: string;
  name: string;
  /** What must be true to choose it, in full. */
  description: ReactNode;
};

type AnchoredScaleProps = FieldProps & {
  name: string;
  anchors: readonly Anchor[];
  /** "Not applicable" and "cannot assess": answers that are not 0. */
  others?: readonly Anchor[];
  defaultValue?: string;
  disabled?: boolean;
};

/** A score on a scale whose anchors can all be read before choosing. Native radios: arrow keys work. */
export function AnchoredScale({ name, anchors, others = [], defaultValue, disabled, ...scale }: AnchoredScaleProps) {
  const { hintId, errorId, all } = describedBy(scale);
  return (
    <FormGroup error={Boolean(scale.error)}>
      <Fieldset legend={scale.label} legendSize={scale.labelSize} legendLevel={scale.labelLevel} legendHidden={scale.labelHidden} caption={scale.caption} describedBy={all}>
        {hintId && <Hint id={hintId}>{scale.hint}</Hint>}
        {errorId && <ErrorMessage id={errorId}>{scale.error}</ErrorMessage>}
        <div className="wm-scale">
          {[...anchors, ...others].map((anchor, index) => {
            const id = index === 0 ? scale.id : `${scale.id}-${index + 1}`;
            return (
              <div className="wm-scale__anchor" key={anchor.value}>
                <input
                  className="wm-scale__input"
                  id={id}
                  name={name}
                  type="radio"
                  value={anchor.value}
                  defaultChecked={anchor.value === defaultValue}
                  disabled={disabled}
                  aria-describedby={`${id}-anchor`}
                />
                <label className="wm-scale__label" htmlFor={id}>
                  <span className="wm-scale__sign" aria-hidden={index >= anchors.length || undefined}>
                    {anchor.sign}
                  </span>{' '}
                  {anchor.name}
                </label>
                <div className="wm-scale__description" id={`${id}-anchor`}>
                  {anchor.description}
                </div>
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
