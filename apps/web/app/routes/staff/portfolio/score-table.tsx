import { Table } from '../../../components/content/table.tsx';
import { RUN } from '../../../texts/portfolio.ts';
import type { ScoredCase } from './rank-geometry.ts';

interface ScoreTableProps {
  cases: readonly (ScoredCase & { key: string; which: string; raw: number | null })[];
  credibility: number;
}

const figure = (value: number | null): string => (value === null ? '–' : RUN.figure(value));

/** Case score and mean of the reviewers beside the calibrated score with its interval. */
export function ScoreTable({ cases, credibility }: ScoreTableProps) {
  return (
    <Table
      caption={RUN.scoresTitle}
      captionHidden
      cards
      compact
      firstCellIsHeader
      rows={[...cases]}
      rowKey={({ key }) => key}
      columns={[
        { key: 'case', header: RUN.case, width: 'one-third', cell: ({ innovationName, which }) => `${innovationName} (${which})` },
        { key: 'caseScore', header: RUN.caseScore, numeric: true, cell: ({ caseScore }) => (caseScore === null ? RUN.noScore : RUN.figure(caseScore)) },
        { key: 'raw', header: RUN.raw, numeric: true, cell: ({ raw }) => figure(raw) },
        { key: 'calibrated', header: RUN.calibrated, numeric: true, cell: ({ calibrated }) => figure(calibrated) },
        { key: 'interval', header: RUN.valueInterval(credibility), numeric: true, cell: ({ calibratedFrom, calibratedTo }) => (calibratedFrom === null || calibratedTo === null ? '–' : RUN.between(calibratedFrom, calibratedTo)) },
      ]}
    />
  );
}
