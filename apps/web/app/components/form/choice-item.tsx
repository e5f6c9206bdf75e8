import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  /** Asked only of those who choose this. It shows below the choice; without style sheets always. */
  conditional?: ReactNode;
  /** "None of these": choosing it clears the others, and choosing another clears it (checkboxes). Without script the server asks again. */
  exclusive?: boolean;
  /** Where this choice posts under a name of its own (checkboxes). */
  name?: string;
};
export type ChoiceItem = Choice | { divider: string };

type ChoiceItemProps = {
  kind: 'radio' | 'checkbox';
  choice: Choice;
  id: string;
  name: string;
  checked: boolean;
  disabled?: boolean;
  describedBy?: string;
};

/** One radio or checkbox with its label, its hint and what it asks further. */
export function ChoiceControl({ kind, choice, id, name, checked, disabled, describedBy }: ChoiceItemProps) {
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes';
  const hintId = choice.hint ? `${id}-item-hint` : undefined;
  const conditionalId = choice.conditional ? `conditional-${id}` : undefined;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={choice.name ?? name}
          type={kind}
          value={choice.value}
          defaultChecked={checked}
          disabled={choice.disabled ?? disabled}
          data-behaviour={choice.exclusive ? 'exclusive' : undefined}
          data-aria-controls={conditionalId}
          aria-describedby={[describedBy, hintId].filter(Boolean).join(' ') || undefined}
        />
        <Label htmlFor={id} className={`${block}__label`}>
          {choice.label}
        </Label>
        {hintId && (
          <Hint id={hintId} className={`${block}__hint`}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div className={classNames(`${block}__conditional`, !checked && `${block}__conditional--hidden`)} id={conditionalId}>
          {choice.conditional}
        </div>
      )}
    </>
  );
}
