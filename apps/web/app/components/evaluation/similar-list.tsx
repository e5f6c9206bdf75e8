import type { ReactNode } from 'react';
import { SIMILAR } from '../../texts/similar.ts';

export interface ShownSimilar {
  href: string;
  title: string;
  sameName: boolean;
  sameOrganisation?: boolean;
  terms: readonly string[];
}

interface SimilarListProps<One extends ShownSimilar> {
  similar: readonly One[];
  /** What stands beside the name of one. */
  beside?: (one: One) => ReactNode;
}

/** Innovations that say the like, each with why it was found. */
export const SimilarList = <One extends ShownSimilar>({ similar, beside }: SimilarListProps<One>) => (
  <ul className="nhsuk-list">
    {similar.map((one) => (
      <li key={one.href}>
        <a href={one.href}>{one.title}</a> {beside?.(one)}
        <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-font-size-16">
          {one.sameName ? <li>{SIMILAR.sameName}</li> : null}
          {one.sameOrganisation ? <li>{SIMILAR.sameOrganisation}</li> : null}
          {one.terms.length > 0 ? <li>{SIMILAR.terms(one.terms)}</li> : null}
        </ul>
      </li>
    ))}
  </ul>
);
