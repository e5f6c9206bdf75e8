import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { HeadingLevel, Size } from '../heading.tsx';
import { Legend } from './legend.tsx';

type FieldsetProps = {
  legend: ReactNode;
  legendSize?: Size;
  legendLevel?: HeadingLevel;
  legendHidden?: boolean;
  caption?: ReactNode;
  /** `group` for text inputs: JAWS reads the description of the fieldset only then. */
  role?: 'group';
  describedBy?: string;
  id?: string;
  className?: string;
  children?: ReactNode;
};

/** Controls that answer one question together. */
export function Fieldset({ legend, legendSize, legendLevel, legendHidden, caption, role, describedBy, id, className, children }: FieldsetProps) {
  return (
    <fieldset className={classNames('nhsuk-fieldset', className)} id={id} role={role} aria-describedby={describedBy}>
      <Legend size={legendSize} level={legendLevel} caption={caption} className={legendHidden ? 'nhsuk-u-visually-hidden' : undefined}>
        {legend}
      </Legend>
      {children}
    </fieldset>
  );
}
