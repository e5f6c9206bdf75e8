import type { ReactNode } from 'react';

/** The sentence below the heading of a card. */
export function CardDescription({ children }: { children: ReactNode }) {
  return <p className="nhsuk-card__description">{children}</p>;
}
