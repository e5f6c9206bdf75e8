import type { ReactNode } from 'react';
import { BackLink } from '../../components/navigation/back-link.tsx';

/** The way back, with room below it. */
export const BackTo = ({ href, children }: { href: string; children?: ReactNode }) => (
  <div className="nhsuk-u-margin-bottom-4">
    <BackLink href={href}>{children}</BackLink>
  </div>
);
