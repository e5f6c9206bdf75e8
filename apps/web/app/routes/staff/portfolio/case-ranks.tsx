import { ChartFrame } from '../../../components/content/chart-frame.tsx';
import { RUN } from '../../../texts/portfolio.ts';
import { CaseTable } from './case-table.tsx';
import { bestOf, movedCount } from './moved.ts';
import { RankDrawing, RankSample } from './rank-drawing.tsx';
import { rankGeometries } from './rank-geometry.ts';
import type { RunRead } from './run.query.ts';

/** The ranks with their intervals, in words, drawn and in figures; where nothing is calibrated, the other figures alone. */
export function CaseRanks({ run }: { run: RunRead }) {
  const { cases, status, credibility, atZero } = run;
  if (status !== 'calibrated') return <CaseTable run={run} />;
  const { wide, narrow } = rankGeometries(cases);
  const ranked = cases.filter(({ expectedRank }) => expectedRank !== null);
  const best = bestOf(ranked);
  const unsure = ranked.filter(({ rankFrom, rankTo }) => rankFrom !== rankTo).length;
  const moved = movedCount(ranked);
  const { legend } = RUN;
  return (
    <>
      {atZero.includes('reviewer') ? <p>{RUN.noSeverity}</p> : null}
      <ChartFrame
        id="ranks"
        sentence={
          atZero.includes('case') || !best[0] ? (
            RUN.alike
          ) : (
            <>
              {best.length > 1 ? RUN.bestTogether(best.map(({ innovationName }) => innovationName), best[0].expectedRank ?? 1) : RUN.best(best[0].innovationName, best[0].expectedRank ?? 1, best[0].rankFrom ?? 1, best[0].rankTo ?? ranked.length)} {RUN.unsure(unsure, ranked.length)} {RUN.moved(moved)}
            </>
          )
        }
        chart={<RankDrawing geometry={wide} labelledBy="ranks-sentence" />}
        narrowChart={<RankDrawing geometry={narrow} labelledBy="ranks-sentence" />}
        legend={
          <>
            {([['expected', legend.expected], ['interval', legend.interval(credibility)], ['case-score', legend.caseScore]] as const).map(([of, words]) => (
              <span className="wm-xmr-legend" key={of}>
                <RankSample of={of} /> {words}
              </span>
            ))}
          </>
        }
        tableSummary={RUN.seeNumbers}
        tableOpen
        table={<CaseTable run={run} />}
      />
    </>
  );
}
