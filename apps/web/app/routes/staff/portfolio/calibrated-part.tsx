import { Card } from '../../../components/content/card.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { instant } from '../../../texts/dates.ts';
import { CALIBRATED_CASE } from '../../../texts/calibrated-case.ts';
import { RUN } from '../../../texts/portfolio.ts';
import type { CalibratedRead } from './calibrated-of.server.ts';
import { topsOf, topTold } from './firmness.ts';
import { ScoreRanges } from './score-ranges.tsx';

interface CalibratedPartProps {
  calibrated: CalibratedRead | null;
  /** The case score as it is now, 0 to 100. */
  score: number | null;
}

/** What the newest calibration says of one case, beside its score: as advice, with how far each figure may be off. */
export function CalibratedPart({ calibrated, score }: CalibratedPartProps) {
  if (!calibrated) return null;
  return (
    <Card heading={CALIBRATED_CASE.title} headingSize="m">
      {calibrated.run ? <OfRun run={calibrated.run} score={score} /> : <p>{CALIBRATED_CASE.none}</p>}
      <p>
        <a href={calibrated.run ? `/portfolio/${calibrated.run.id}` : '/portfolio'}>{calibrated.run ? CALIBRATED_CASE.open : CALIBRATED_CASE.choose}</a>
      </p>
    </Card>
  );
}

function OfRun({ run, score }: { run: NonNullable<CalibratedRead['run']>; score: number | null }) {
  const { alike, status, runAt, runBy, credibility, simulated, ranked, of, caseScore, caseScoreRank, expectedRank, rankFrom, rankTo, amongFirst } = run;
  const top = topTold(topsOf([{ ...of, amongFirst }]), ranked);
  const share = amongFirst.find(({ first }) => first === top)?.share;
  return (
    <>
      <p>
        {CALIBRATED_CASE.advice(instant(runAt), runBy)} {simulated ? <SimulatedMark what="scores" /> : null}
      </p>
      {CALIBRATED_CASE.changed(caseScore, score).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {status !== 'calibrated' ? <p>{RUN.refusal(status)}</p> : null}
      {alike ? <p>{RUN.alike}</p> : null}
      {!alike && expectedRank !== null && rankFrom !== null && rankTo !== null ? (
        <p>
          {CALIBRATED_CASE.rank(expectedRank, rankFrom, rankTo, ranked, credibility)} {CALIBRATED_CASE.rawRank(caseScoreRank)} {top !== null && share !== undefined ? CALIBRATED_CASE.first(top, share) : null}
        </p>
      ) : null}
      <ScoreRanges id="calibrated" cases={[of]} credibility={credibility} />
    </>
  );
}
