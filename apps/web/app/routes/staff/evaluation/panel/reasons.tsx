import { Details } from '../../../../components/content/details.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { STALE_TAG } from '../../../../texts/stale-tag.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { CriterionRead } from './criterion-reads.ts';

/** What each reviewer wrote on each criterion, opened one by one. */
export function Reasons({ criteria }: { criteria: readonly CriterionRead[] }) {
  return criteria.map((criterion) => (
    <Details key={criterion.id} summary={`${criterion.title} (${criterion.reasons.length})`}>
      <SummaryList
        id={`reasons-${criterion.id}`}
        rows={criterion.reasons.map(({ reviewer, answer, reason, cites, stale }, index) => ({
          key: `${index + 1}. ${reviewer}: ${typeof answer === 'number' ? answer : PANEL.others[answer]}`,
          value: (
            <>
              <p>{reason}</p>
              {cites.length > 0 ? <p>{PANEL.restsOn(cites.join(', '))}</p> : null}
              {stale.map((words) => (
                <p key={words}>
                  <Tag colour="yellow">{STALE_TAG}</Tag> {words}
                </p>
              ))}
            </>
          ),
        }))}
      />
    </Details>
  ));
}
