import { SIMILAR } from '../../texts/similar.ts';

export interface ShownSimilar {
  href: string;
  title: string;
  sameName: boolean;
  sameOrganisation?: boolean;
  terms: readonly string[];
}

/** Innovations that say the like, each with why it was found. */
export const SimilarList = ({ similar }: { similar: readonly ShownSimilar[] }) => (
  <ul className="nhsuk-list">
    {similar.map(({ href, title, sameName, sameOrganisation = false, terms }) => (
      <li key={href}>
        <a href={href}>{title}</a>
        <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-font-size-16">
          {sameName ? <li>{SIMILAR.sameName}</li> : null}
          {sameOrganisation ? <li>{SIMILAR.sameOrganisation}</li> : null}
          {terms.length > 0 ? <li>{SIMILAR.terms(terms)}</li> : null}
        </ul>
      </li>
    ))}
  </ul>
);
