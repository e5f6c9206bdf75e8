import { ShareBar } from '../../../components/content/share-bar.tsx';
import { Table } from '../../../components/content/table.tsx';
import { RUN, which } from '../../../texts/portfolio.ts';
import { countFirm, firmIn, topsOf, topTold } from './firmness.ts';
import type { RunRead } from './run.query.ts';

/** How firmly cases are among the first, in words, as bars and in figures. Nothing in a run of an earlier method. */
export function FirmnessPart({ run: { cases, atZero, draws } }: { run: RunRead }) {
  const ranked = cases.filter(({ expectedRank }) => expectedRank !== null);
  const tops = topsOf(ranked);
  const told = topTold(tops, ranked.length);
  if (told === null) return null;
  if (atZero.includes('case'))
    return (
      <>
        <h2 className="nhsuk-heading-m">{RUN.firmnessTitle}</h2>
        <p>{RUN.alike}</p>
      </>
    );
  const rows = firmIn(ranked, told);
  return (
    <>
      <h2 className="nhsuk-heading-m">{RUN.firmnessTitle}</h2>
      <p>
        {RUN.firmness(told, countFirm(rows.map(({ share }) => share)), ranked.length)} {RUN.firmnessHint(draws)}
      </p>
      <Table
        caption={RUN.firmnessTitle}
        captionHidden
        cards
        compact
        firstCellIsHeader
        rows={rows}
        rowKey={({ of }) => of.evaluationId}
        columns={[
          { key: 'case', header: RUN.case, width: 'one-third', cell: ({ of: { innovationName, reference, number } }) => `${innovationName} (${which(reference, number)})` },
          ...tops.map((first) => ({
            key: `first-${first}`,
            header: RUN.firstOf(first),
            numeric: first !== told,
            cell: ({ of: { amongFirst } }: (typeof rows)[number]) => {
              const share = amongFirst.find((one) => one.first === first)?.share ?? 0;
              return first === told ? (
                <>
                  <ShareBar share={share} /> {RUN.ofDraws(share)}
                </>
              ) : (
                RUN.ofDraws(share)
              );
            },
          })),
        ]}
      />
    </>
  );
}
