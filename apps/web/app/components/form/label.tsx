import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Caption, type HeadingLevel, type Size } from '../heading.tsx';

type LabelProps = {
  children: ReactNode;
  htmlFor?: string;
  size?: Size;
  level?: HeadingLevel;
  caption?: ReactNode;
  id?: string;
  headingId?: string;
  className?: string;
};

/** The name of a control; with a `level` it is also a heading of the page. */
export function Label({ children, htmlFor, size, level, caption, id, headingId, className }: LabelProps) {
  const label = (
    <label className={classNames('nhsuk-label', size && `nhsuk-label--${size}`, className)} htmlFor={htmlFor} id={id}>
      {caption && <Caption size={size}>{caption}</Caption>}
      {children}
    </label>
  );
  if (!level) return label;
  const Element = `h${level}` as const;
  return (
    <Element className="nhsuk-label-wrapper" id={headingId}>
      {label}
    </Element>
  );
}
