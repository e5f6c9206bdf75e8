import { Card } from '../../../../components/content/card.tsx';
import { ShareBar } from '../../../../components/content/share-bar.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import { WorthLines } from '../panel/agreement-tile.tsx';
import type { ScoreRead } from './score-read.ts';

/** The case score of the stage: advisory, and never without what it is worth. */
export function ScoreCard({ score, scoresHref }: { score: ScoreRead | null; scoresHref: string }) {
  return (
    <Card heading={SUMMARY.score} headingSize="s">
      {score === null ? <p>{SUMMARY.noScore}</p> : <Figures score={score} />}
      <p className="nhsuk-body-s">{SUMMARY.scoreAdvice}</p>
      <p>
        <a href={scoresHref}>{SUMMARY.scoresPage}</a>
      </p>
    </Card>
  );
}

function Figures({ score: { score, coverage, statistic, simulated, worth } }: { score: ScoreRead }) {
  const { agreement } = worth;
  return (
    <>
      {score === null ? (
        <p>{SUMMARY.nothingScored}</p>
      ) : (
        <>
          <p>
            <strong className="nhsuk-u-font-size-26">{worth.score.figure}</strong> {SUMMARY.ofHundred} {simulated ? <SimulatedMark what="score" /> : null}
          </p>
          <ShareBar share={score / 100} marks={worth.marks} />
          <p>{PANEL.scoreBy(statistic)}</p>
        </>
      )}
      <div className="nhsuk-body-s">
        <WorthLines lines={worth.score.lines} />
        {coverage === null ? null : <div>{SUMMARY.coverage(Math.round(100 * coverage))}.</div>}
      </div>
      <p>
        {agreement.label}: <strong>{agreement.figure}</strong> {simulated ? <SimulatedMark what="agreement" /> : null}
      </p>
      <div className="nhsuk-body-s">
        <WorthLines lines={agreement.lines} />
      </div>
    </>
  );
}
