import { Table } from '../../../components/content/table.tsx';
import { RUN, which } from '../../../texts/portfolio.ts';
import type { RunBands } from './bands-of-run.ts';
import type { RunRead } from './run.query.ts';
import { unsureRanks } from './unsure-ranks.ts';

/** How firmly ranks by case score and bands hold where the weights are only roughly right, in words and by case. Nothing in a run of an earlier method. */
export function StabilityPart({ run: { cases, allKept }, bands }: { run: RunRead; bands: RunBands | null }) {
  if (allKept === null) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{RUN.stabilityTitle}</h2>
      <p>
        {RUN.stability(allKept, unsureRanks(cases))} {bands ? bands.sentence : null} {RUN.stabilityHint}
      </p>
      <Table
        caption={RUN.stabilityTitle}
        captionHidden
        cards
        compact
        firstCellIsHeader
        rows={[...cases].sort((one, other) => (one.caseScoreRank ?? Infinity) - (other.caseScoreRank ?? Infinity) || 0)}
        rowKey={({ evaluationId }) => evaluationId}
        columns={[
          { key: 'case', header: RUN.case, width: 'one-half', cell: ({ innovationName, reference, number }) => `${innovationName} (${which(reference, number)})` },
          { key: 'rank', header: RUN.caseScoreRank, numeric: true, cell: ({ caseScoreRank }) => caseScoreRank ?? '–' },
          { key: 'kept', header: RUN.kept, numeric: true, cell: ({ weightsKept }) => (weightsKept === null ? '–' : RUN.keptShare(weightsKept)) },
          { key: 'range', header: RUN.keptRange, numeric: true, cell: ({ weightsRankFrom, weightsRankTo }) => (weightsRankFrom === null || weightsRankTo === null ? '–' : RUN.fromTo(weightsRankFrom, weightsRankTo)) },
          ...(bands ? [{ key: 'band', header: RUN.bandHeader, cell: ({ evaluationId }: RunRead['cases'][number]) => bands.of[evaluationId] ?? '–' }] : []),
        ]}
      />
    </>
  );
}
