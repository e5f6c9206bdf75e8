import { Details } from '../../../../components/content/details.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import { STALE_TAG } from '../../../../texts/stale-tag.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { CriterionRead } from './criterion-reads.ts';

/** What each reviewer wrote on one criterion, opened beside their dots. Plain details: it opens without a script, and is open on paper. */
export function Reasons({ criterion: { id, title, reasons } }: { criterion: CriterionRead }) {
  return (
    <Details
      id={`reasons-${id}`}
      summary={
        <>
          {PANEL.reasonsOf(reasons.length)}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </>
      }
    >
      <ol className="nhsuk-list nhsuk-list--number">
        {reasons.map(({ reviewer, answer, confidence, reason, cites, stale, amended }, index) => (
          <li key={index}>
            <strong>
              {reviewer}: {typeof answer === 'number' ? answer : PANEL.others[answer]}
            </strong>
            {confidence === null ? null : `, ${confidence}`}
            <p className="wm-as-typed" dir="auto">
              {reason}
            </p>
            {cites.length > 0 ? <p>{PANEL.restsOn(cites.join(', '))}</p> : null}
            {stale.map((words) => (
              <p key={words}>
                <Tag colour="yellow">{STALE_TAG}</Tag> {words}
              </p>
            ))}
            {amended.map(({ was, reason: before }) => (
              <div key={`${was} ${before}`}>
                <p>{was}</p>
                {before ? (
                  <p className="wm-as-typed" dir="auto">
                    {before}
                  </p>
                ) : null}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Details>
  );
}
