import { Table } from '../../../components/content/table.tsx';
import type { Column } from '../../../components/content/table-column.ts';
import { RUN, which } from '../../../texts/portfolio.ts';
import type { RunCase, RunRead } from './run.query.ts';

const figure = (value: number | null): string => (value === null ? '–' : RUN.figure(value));

/** The cases of a run: case score and mean of the reviewers always, and calibrated beside them where there is. */
export function CaseTable({ run: { cases, status, credibility } }: { run: RunRead }) {
  const columns: Column<RunCase>[] = [
    {
      key: 'case',
      header: RUN.case,
      width: 'one-third',
      cell: ({ evaluationId, innovationName, reference, number }) => (
        <>
          <a href={`/evaluations/${evaluationId}`}>{innovationName}</a>
          <br />
          <span className="nhsuk-u-font-weight-normal">{which(reference, number)}</span>
        </>
      ),
    },
    { key: 'scores', header: RUN.scores, numeric: true, cell: ({ scores }) => scores },
    { key: 'caseScore', header: RUN.caseScore, numeric: true, cell: ({ caseScore }) => (caseScore === null ? RUN.noScore : RUN.figure(caseScore)) },
    { key: 'caseScoreRank', header: RUN.caseScoreRank, numeric: true, cell: ({ caseScoreRank }) => caseScoreRank ?? '–' },
    { key: 'raw', header: RUN.raw, numeric: true, cell: ({ raw }) => figure(raw) },
  ];
  const calibrated: Column<RunCase>[] = [
    {
      key: 'calibrated',
      header: RUN.calibratedWith(credibility),
      numeric: true,
      cell: ({ calibrated, calibratedFrom, calibratedTo }) => (
        <>
          {figure(calibrated)}
          {calibratedFrom === null || calibratedTo === null ? null : (
            <>
              <br />
              {RUN.between(calibratedFrom, calibratedTo)}
            </>
          )}
        </>
      ),
    },
    { key: 'leastSquares', header: RUN.leastSquares, numeric: true, cell: (one) => figure(one.leastSquares) },
    { key: 'expectedRank', header: RUN.expectedRank, numeric: true, cell: (one) => figure(one.expectedRank) },
    { key: 'interval', header: RUN.interval(credibility), numeric: true, cell: ({ rankFrom, rankTo }) => (rankFrom === null || rankTo === null ? '–' : RUN.fromTo(rankFrom, rankTo)) },
  ];
  return <Table caption={RUN.tableCaption} captionHidden cards compact firstCellIsHeader rows={cases} rowKey={({ evaluationId }) => evaluationId} columns={status === 'calibrated' ? [...columns, ...calibrated] : columns} />;
}
