import type { FormEvent, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { ChoiceControl, type ChoiceItem } from './choice-item.tsx';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, type FieldProps } from './field-props.ts';
import { Fieldset } from './fieldset.tsx';
import { FormGroup } from './form-group.tsx';
import { Hint } from './hint.tsx';

export type ChoiceGroupProps = Omit<FieldProps, 'label'> & {
  /** The question. Without it the choices stand in a fieldset of the page. */
  label?: ReactNode;
  name: string;
  items: ChoiceItem[];
  disabled?: boolean;
  small?: boolean;
  /** In one row, for 2 short choices. */
  inline?: boolean;
};

type ChoiceGroup = ChoiceGroupProps & { kind: 'radio' | 'checkbox'; isChecked: (value: string) => boolean; onChange?: (event: FormEvent<HTMLDivElement>) => void };

/** Choices under one question. The first carries the id of the question, so that an error links straight to it. */
export function ChoiceGroup({ kind, isChecked, onChange, ...group }: ChoiceGroup) {
  const { hintId, errorId, all } = describedBy(group);
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes';
  const choices = (
    <>
      {hintId && <Hint id={hintId}>{group.hint}</Hint>}
      {errorId && <ErrorMessage id={errorId}>{group.error}</ErrorMessage>}
      <div className={classNames(block, group.small && `${block}--small`, group.inline && `${block}--inline`)} data-module={block} onChange={onChange}>
        {group.items.map((item, index) =>
          'divider' in item ? (
            <div key={index} className={`${block}__divider`}>
              {item.divider}
            </div>
          ) : (
            <ChoiceControl
              key={item.value}
              kind={kind}
              choice={item}
              id={index === 0 ? group.id : `${group.id}-${index + 1}`}
              name={group.name}
              checked={isChecked(item.value)}
              disabled={group.disabled}
              describedBy={kind === 'checkbox' && group.label === undefined ? all : undefined}
            />
          ),
        )}
      </div>
    </>
  );
  return (
    <FormGroup error={Boolean(group.error)}>
      {group.label === undefined ? (
        choices
      ) : (
        <Fieldset legend={group.label} legendSize={group.labelSize} legendLevel={group.labelLevel} legendHidden={group.labelHidden} caption={group.caption} describedBy={all}>
          {choices}
        </Fieldset>
      )}
    </FormGroup>
  );
}
