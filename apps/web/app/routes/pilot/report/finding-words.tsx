import type { Finding, SiteFinding } from '@waymark/domain/pilot';
import { changeTitle, targetTitle } from '../../../texts/pilot-report.ts';
import { AssuranceIcon, VariationIcon } from '../measure/verdict-icon.tsx';
import { findingLines } from './finding-lines.ts';

/** The change with its icon; the words say all that the icon does. */
export const Change = ({ variation }: Pick<Finding, 'variation'>) => (
  <span className="wm-verdict-cell">
    <VariationIcon variation={variation === 'insufficient-data' ? null : variation} /> {changeTitle(variation)}
  </span>
);

/** What is said of the target, likewise. */
export const AgainstTarget = ({ assurance }: Pick<Finding, 'assurance'>) => (
  <span className="wm-verdict-cell">
    <AssuranceIcon assurance={assurance === 'insufficient-data' ? null : assurance} /> {targetTitle(assurance)}
  </span>
);

/** A finding in sentences. */
export const FindingSentences = ({ finding }: { finding: Finding | SiteFinding }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {findingLines(finding).map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
