import { FigureTile, FigureTiles } from '../../../../components/content/figure-tile.tsx';
import { ShareBar } from '../../../../components/content/share-bar.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { DECIDE } from '../../../../texts/staff-decide.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { PilotHeadline } from '../basis/pilot-headline.ts';
import { AgreementTile, WorthLines } from '../panel/agreement-tile.tsx';
import { CoverageTile } from '../panel/coverage-tile.tsx';
import type { PanelRead } from '../panel/scores.server.ts';
import { countedVotes, tallies } from '../panel/tallies.ts';

interface RestsOnProps {
  scores: PanelRead;
  /** Null where no pilot is asked about. */
  pilot: PilotHeadline | null;
}

/** The headline figures that a decision rests on. */
export function HeadlineFigures({ scores: { shown, awaited, votes }, pilot }: RestsOnProps) {
  const [tally] = tallies(votes);
  if (!shown && !awaited && !tally && pilot === null) return null;
  return (
    <FigureTiles>
      {!shown && awaited ? (
        <FigureTile label={`${PANEL.score}, ${PANEL.round(awaited.title, awaited.run)}`} figure={DECIDE.noScore}>
          {DECIDE.noScoreMore}
        </FigureTile>
      ) : null}
      {shown && shown.score !== null ? (
        <FigureTile label={`${PANEL.score}, ${PANEL.round(shown.title, shown.run)}`} figure={shown.worth.score.figure} unit="of 100">
          <ShareBar share={shown.score / 100} marks={shown.worth.marks} /> {PANEL.scoreBy(shown.statistic)}
          <WorthLines lines={shown.worth.score.lines} />
          {shown.simulated ? <SimulatedMarkLine what="score" /> : null}
        </FigureTile>
      ) : null}
      {shown ? <AgreementTile worth={shown.worth} simulated={shown.simulated} /> : null}
      {shown && shown.coverage !== null ? <CoverageTile coverage={shown.coverage} /> : null}
      {tally ? (
        <FigureTile label={PANEL.votes} figure={countedVotes(votes).length}>
          {PANEL.tally(tally.words, tally.motion)} {votes.some((vote) => vote.simulated) ? <SimulatedMark what="votes" /> : null}
        </FigureTile>
      ) : null}
      {pilot ? (
        <FigureTile label={DECIDE.pilot} figure={pilot.figure ?? DECIDE.noScore} unit={pilot.unit}>
          {pilot.more}
        </FigureTile>
      ) : null}
    </FigureTiles>
  );
}

function SimulatedMarkLine({ what }: { what: string }) {
  return (
    <div>
      <SimulatedMark what={what} />
    </div>
  );
}
