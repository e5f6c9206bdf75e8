import { Card } from '../../../components/content/card.tsx';
import { FigureTile, FigureTiles } from '../../../components/content/figure-tile.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import { PANEL } from '../../../texts/staff-panel.ts';
import { AgreementTile, WorthLines } from '../../staff/evaluation/panel/agreement-tile.tsx';
import { BandsPart } from '../../staff/evaluation/panel/bands-part.tsx';
import { CoverageTile } from '../../staff/evaluation/panel/coverage-tile.tsx';
import { CriterionScores } from '../../staff/evaluation/panel/criterion-scores.tsx';
import { Gates } from '../../staff/evaluation/panel/gates.tsx';
import type { ScoresRead } from './item.server.ts';

/** The case score with what it is worth, scores by criterion, must-pass answers, the words of the anchors that split the panel, and what would change the outcome. */
export function ScoresPart({ scores, simulated }: { scores: ScoresRead; simulated: boolean }) {
  const { bands, coverage, criteria, gates, reviewers, splits, outcome, turning, score, statistic, worth } = scores;
  return (
    <>
      <FigureTiles>
        <FigureTile label={PANEL.score} figure={worth.score.figure} unit="of 100">
          {score === null ? PANEL.noScores : PANEL.scoreBy(statistic)}
          <WorthLines lines={worth.score.lines} />
          {simulated ? <SimulatedMark what="score" /> : null}
        </FigureTile>
        <AgreementTile worth={worth} simulated={simulated} />
        <CoverageTile coverage={coverage} />
      </FigureTiles>
      <Card heading={PANEL_ITEM.scores} headingSize="m">
        {simulated ? <SimulatedMark what="scores" /> : null}
        <CriterionScores criteria={criteria} reviewers={reviewers} statistic={statistic} />
        <BandsPart bands={bands} />
      </Card>
      <Gates gates={gates} />
      <Card heading={PANEL_ITEM.split} headingSize="m">
        {splits.length === 0 ? <p>{criteria.length === 0 ? PANEL_ITEM.nobodyScored : PANEL_ITEM.noSplit}</p> : null}
        {splits.map(({ criterion, title, voices }) => (
          <div key={criterion}>
            <h3 className="nhsuk-heading-s">{title}</h3>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {voices.map((voice) => (
                <li key={voice}>{voice}</li>
              ))}
            </ul>
          </div>
        ))}
      </Card>
      {outcome || turning.length > 0 ? (
        <Card heading={PANEL_ITEM.other} headingSize="m">
          {outcome ? (
            <p>
              {outcome.score} {simulated ? <SimulatedMark what="score" /> : null} {outcome.change}
            </p>
          ) : null}
          {[...(outcome?.floors ?? []), ...(outcome?.fewest ? [outcome.fewest] : []), ...(outcome?.others ?? []), ...turning].map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Card>
      ) : null}
    </>
  );
}
