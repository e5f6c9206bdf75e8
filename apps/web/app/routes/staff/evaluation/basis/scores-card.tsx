import { Card } from '../../../../components/content/card.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { DECIDE } from '../../../../texts/staff-decide.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { CriterionScores } from '../panel/criterion-scores.tsx';
import type { PanelRead } from '../panel/scores.server.ts';

/** A dot for each reviewer by criterion, with the pass mark and the range, with the reasons on demand, and the way to the page of the panel. */
export function ScoresCard({ scores: { shown }, id }: { scores: PanelRead; id: string }) {
  if (!shown || shown.criteria.length === 0) return null;
  return (
    <Card heading={PANEL.byCriterion} headingSize="m">
      <p className="nhsuk-body-s">
        {PANEL.round(shown.title, shown.run)}, {DECIDE.scoresFrom(shown.statistic, shown.reviewers)} {shown.simulated ? <SimulatedMark what="scores" /> : null}
      </p>
      <CriterionScores criteria={shown.criteria} reviewers={shown.reviewers} statistic={shown.statistic} />
      <p>
        <a href={`/evaluations/${id}/panel`}>{DECIDE.allReasons}</a>
      </p>
    </Card>
  );
}
