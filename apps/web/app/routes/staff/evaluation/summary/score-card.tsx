import { Card } from '../../../../components/content/card.tsx';
import { ShareBar } from '../../../../components/content/share-bar.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseSummary } from './case.server.ts';

/** The case score of the stage: advisory, never without its coverage. */
export function ScoreCard({ score, scoresHref }: { score: CaseSummary['score']; scoresHref: string }) {
  return (
    <Card heading={SUMMARY.score} headingSize="s">
      {score?.score == null ? (
        <p>{SUMMARY.noScore}</p>
      ) : (
        <>
          <p>
            <strong className="nhsuk-u-font-size-26">{Math.round(score.score)}</strong> {SUMMARY.ofHundred} {score.simulated ? <SimulatedMark what="score" /> : null}
          </p>
          <ShareBar share={score.score / 100} />
          <p>{PANEL.scoreBy(score.statistic)}</p>
          {score.coverage === null ? null : <p>{SUMMARY.coverage(Math.round(100 * score.coverage))}.</p>}
        </>
      )}
      <p className="nhsuk-body-s">{SUMMARY.scoreAdvice}</p>
      <p>
        <a href={scoresHref}>{SUMMARY.scoresPage}</a>
      </p>
    </Card>
  );
}
