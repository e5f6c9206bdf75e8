import { PANEL } from '../../../../texts/staff-panel.ts';
import type { CriterionRead } from './criterion-reads.ts';
import { CriterionTable } from './criterion-table.tsx';

interface CriterionScoresProps {
  criteria: readonly CriterionRead[];
  reviewers: number;
  statistic: 'mean' | 'median';
}

/** The drawing of scores with all that it needs: in one sentence what it shows, its table, how to read it and what “differ” means. */
export function CriterionScores({ criteria, reviewers, statistic }: CriterionScoresProps) {
  const differing = criteria.filter(({ differ }) => differ).map(({ title }) => title);
  return (
    <>
      <p>{differing.length > 0 ? <strong>{PANEL.disagreements(differing.join(', '))}</strong> : PANEL.noDisagreements}</p>
      <CriterionTable criteria={criteria} reviewers={reviewers} statistic={statistic} />
      <p className="nhsuk-body-s">
        {PANEL.legend(statistic)} {PANEL.agreementRule}
      </p>
    </>
  );
}
