import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Caption, type HeadingLevel, type Size } from '../heading.tsx';

type LegendProps = {
  children: ReactNode;
  size?: Size;
  level?: HeadingLevel;
  caption?: ReactNode;
  id?: string;
  headingId?: string;
  className?: string;
};

/** The question that a group of controls answers; with a `level` it is also a heading of the page. */
export function Legend({ children, size, level, caption, id, headingId, className }: LegendProps) {
  const Element = level && (`h${level}` as const);
  const words = (
    <>
      {caption && <Caption size={size}>{caption}</Caption>}
      {children}
    </>
  );
  return (
    <legend className={classNames('nhsuk-fieldset__legend', size && `nhsuk-fieldset__legend--${size}`, className)} id={id}>
      {Element ? (
        <Element className="nhsuk-fieldset__heading" id={headingId}>
          {words}
        </Element>
      ) : (
        words
      )}
    </legend>
  );
}
