import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading.tsx';
import { WORDS } from '../../texts/components.ts';
import { Card } from './card.tsx';

type WarningCalloutProps = { heading?: string; headingLevel?: HeadingLevel; children: ReactNode };

/** What must not be missed. Screen readers hear "Important: " first, unless the heading says it. */
export function WarningCallout({ heading, headingLevel = 3, children }: WarningCalloutProps) {
  const saysSo = heading?.toLowerCase().includes(WORDS.important.toLowerCase());
  return (
    <Card variant="warning" heading={heading} headingLevel={headingLevel} headingPrefix={saysSo ? undefined : WORDS.important}>
      {children}
    </Card>
  );
}
