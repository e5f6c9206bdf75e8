import { ChartFrame } from '../../../components/content/chart-frame.tsx';
import { RUN } from '../../../texts/portfolio.ts';
import { RankDrawing, RankSample } from './rank-drawing.tsx';
import { scoreGeometries, type ScoredCase } from './rank-geometry.ts';
import { ScoreTable } from './score-table.tsx';
import { isEven, widestOf } from './widest.ts';

interface ScoreRangesProps {
  id: string;
  cases: readonly (ScoredCase & { key: string; which: string; raw: number | null })[];
  credibility: number;
}

/** Calibrated scores with their intervals beside the case scores, in words, drawn and in figures. Nothing in a run of an earlier method. */
export function ScoreRanges({ id, cases, credibility }: ScoreRangesProps) {
  const { wide, narrow } = scoreGeometries(cases);
  const widest = widestOf(cases);
  if (!widest) return null;
  return (
    <ChartFrame
      id={id}
      sentence={`${isEven(cases) ? RUN.evenRange(widest.to - widest.from, credibility) : RUN.range(widest.innovationName, widest.calibrated, widest.from, widest.to, credibility, cases.length)} ${RUN.rangeHint}`}
      chart={<RankDrawing geometry={wide} labelledBy={`${id}-sentence`} />}
      narrowChart={<RankDrawing geometry={narrow} labelledBy={`${id}-sentence`} />}
      legend={
        <>
          {([['expected', RUN.calibrated], ['interval', RUN.valueInterval(credibility)], ['case-score', RUN.caseScore]] as const).map(([of, words]) => (
            <span className="wm-xmr-legend" key={of}>
              <RankSample of={of} /> {words}
            </span>
          ))}
        </>
      }
      tableSummary={RUN.seeNumbers}
      table={<ScoreTable cases={cases} credibility={credibility} />}
    />
  );
}
