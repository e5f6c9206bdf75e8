import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Size = 's' | 'm' | 'l' | 'xl';
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

type CaptionProps = { children: ReactNode; size?: string; after?: boolean };

/** The smaller line inside a heading, before its words or after them. It has no size below `m`. */
export function Caption({ children, size, after }: CaptionProps) {
  const sized = size && ['m', 'l', 'xl', 'xxl'].includes(size);
  return <span className={classNames(sized ? `nhsuk-caption-${size}` : 'nhsuk-caption', after && 'nhsuk-caption--bottom')}>{children}</span>;
}

type HeadingProps = Omit<ComponentProps<'h1'>, 'className'> & {
  level?: HeadingLevel;
  size?: Size | 'xs' | 'xxs';
  caption?: ReactNode;
  captionAfter?: boolean;
  className?: string;
};

/** A heading of the service manual: the level is its place in the outline, the size how it looks. */
export function Heading({ level = 1, size, caption, captionAfter, className, children, ...attributes }: HeadingProps) {
  const Element = `h${level}` as const;
  const words = caption && (
    <Caption size={size} after={captionAfter}>
      {caption}
    </Caption>
  );
  return (
    <Element className={classNames(size ? `nhsuk-heading-${size}` : 'nhsuk-heading', className)} {...attributes}>
      {!captionAfter && words}
      {children}
      {captionAfter && words}
    </Element>
  );
}
