import type { ReactNode } from 'react';
import { Heading, type Size } from './heading.tsx';

type PageHeadingProps = { children: ReactNode; caption?: ReactNode; size?: Size; className?: string };

/** The one `h1` of a page. It takes focus by script after a change of page in the browser, hence `tabIndex`. */
export function PageHeading({ children, caption, size = 'l', className }: PageHeadingProps) {
  return (
    <Heading level={1} size={size} caption={caption} className={className} id="page-heading" tabIndex={-1}>
      {children}
    </Heading>
  );
}
