import { ChartFrame } from '../../../components/content/chart-frame.tsx';
import { RUN } from '../../../texts/portfolio.ts';
import { CaseTable } from './case-table.tsx';
import { RankDrawing, RankSample } from './rank-drawing.tsx';
import { rankGeometries } from './rank-geometry.ts';
import type { RunRead } from './run.query.ts';

/** The ranks with their intervals, in words, drawn and in figures; where nothing is calibrated, the raw figures alone. */
export function CaseRanks({ run }: { run: RunRead }) {
  const { cases, status, credibility, atZero } = run;
  if (status !== 'calibrated') return <CaseTable run={run} />;
  const { wide, narrow } = rankGeometries(cases);
  const ranked = cases.filter(({ expectedRank }) => expectedRank !== null);
  const best = ranked[0];
  const unsure = ranked.filter(({ rankFrom, rankTo }) => rankFrom !== rankTo).length;
  const moved = ranked.filter(({ rawRank }, at) => rawRank !== at + 1).length;
  const { legend } = RUN;
  return (
    <>
      {atZero.includes('reviewer') ? <p>{RUN.noSeverity}</p> : null}
      <ChartFrame
        id="ranks"
        sentence={
          atZero.includes('case') || !best ? (
            RUN.alike
          ) : (
            <>
              {RUN.best(best.innovationName, best.expectedRank ?? 1, best.rankFrom ?? 1, best.rankTo ?? ranked.length)} {RUN.unsure(unsure, ranked.length)} {RUN.moved(moved)}
            </>
          )
        }
        chart={<RankDrawing geometry={wide} labelledBy="ranks-sentence" />}
        narrowChart={<RankDrawing geometry={narrow} labelledBy="ranks-sentence" />}
        legend={
          <>
            {([['expected', legend.expected], ['interval', legend.interval(credibility)], ['raw', legend.raw]] as const).map(([of, words]) => (
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
