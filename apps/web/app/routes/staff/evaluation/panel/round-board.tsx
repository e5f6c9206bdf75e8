import { lazy } from 'react';
import { Card } from '../../../../components/content/card.tsx';
import { FigureTile, FigureTiles } from '../../../../components/content/figure-tile.tsx';
import { ShareBar } from '../../../../components/content/share-bar.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { CalibratedRead } from '../../portfolio/calibrated-of.server.ts';
import { AgreementTile, WorthLines } from './agreement-tile.tsx';
import { BandsPart } from './bands-part.tsx';
import { CoverageTile } from './coverage-tile.tsx';
import { CriterionScores } from './criterion-scores.tsx';
import { Gates } from './gates.tsx';
import type { PanelRead, RoundRead } from './scores.server.ts';
import { countedVotes, tallies } from './tallies.ts';
import { Votes } from './votes.tsx';

/** Few rounds have it. In no Suspense, which would hide it where there is no script. */
const CalibratedPart = lazy(async () => ({ default: (await import('../../portfolio/calibrated-part.tsx')).CalibratedPart }));

/** Everything that a round came to: headline figures, criteria with their reasons, gates, votes. */
export function RoundBoard({ shown, votes, calibrated }: { shown: RoundRead; votes: PanelRead['votes']; calibrated: CalibratedRead | null }) {
  const [tally] = tallies(votes);
  return (
    <>
      {shown.knowsWhoCounts ? null : <p>{PANEL.allCounted}</p>}
      <FigureTiles>
        <FigureTile label={PANEL.score} figure={shown.worth.score.figure} unit="of 100">
          {shown.score === null ? PANEL.noScores : <ShareBar share={shown.score / 100} marks={shown.worth.marks} />} {PANEL.scoreBy(shown.statistic)}
          <WorthLines lines={shown.worth.score.lines} />
          {shown.simulated ? (
            <div>
              <SimulatedMark what="score" />
            </div>
          ) : null}
        </FigureTile>
        <AgreementTile worth={shown.worth} simulated={shown.simulated} />
        <CoverageTile coverage={shown.coverage} />
        <FigureTile label={PANEL.reviewers} figure={shown.reviewers} />
        {tally ? (
          <FigureTile label={PANEL.votes} figure={countedVotes(votes).length}>
            {PANEL.tally(tally.words, tally.motion)}
          </FigureTile>
        ) : null}
      </FigureTiles>
      <Card heading={PANEL.byCriterion} headingSize="m">
        <CriterionScores criteria={shown.criteria} reviewers={shown.reviewers} statistic={shown.statistic} />
        <BandsPart bands={shown.bands} />
        {shown.setAside.length > 0 ? <p>{PANEL.notCounted(shown.setAside.join(', '))}</p> : null}
      </Card>
      {calibrated ? <CalibratedPart calibrated={calibrated} score={shown.score} /> : null}
      <Gates gates={shown.gates} />
      <h2 className="nhsuk-heading-m">{PANEL.votesTitle}</h2>
      <Votes votes={votes} />
    </>
  );
}
