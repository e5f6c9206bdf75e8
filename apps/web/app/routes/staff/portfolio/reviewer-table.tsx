import { Table } from '../../../components/content/table.tsx';
import type { Column } from '../../../components/content/table-column.ts';
import { RUN } from '../../../texts/portfolio.ts';
import type { RunRead } from './run.query.ts';

type Reviewer = RunRead['reviewers'][number];

const points = (figure: number | null): string => (figure === null ? '–' : RUN.points(figure));

/** Reviewers by label, with what they give beside the average and how far that may be off; where nothing is calibrated, how many cases they scored. */
export function ReviewerTable({ run: { reviewers, status, credibility } }: { run: RunRead }) {
  const columns: Column<Reviewer>[] = [
    { key: 'label', header: RUN.reviewer, cell: ({ label }) => label },
    { key: 'scores', header: RUN.given, numeric: true, cell: ({ scores }) => scores },
  ];
  const calibrated: Column<Reviewer>[] = [
    { key: 'severity', header: RUN.severity, cell: ({ severity }) => points(severity) },
    { key: 'interval', header: RUN.severityInterval(credibility), cell: ({ severityFrom, severityTo }) => (severityFrom === null || severityTo === null ? '–' : RUN.pointsBetween(severityFrom, severityTo)) },
    { key: 'leastSquares', header: RUN.leastSquares, cell: ({ leastSquares }) => points(leastSquares) },
  ];
  return <Table caption={status === 'calibrated' ? RUN.reviewersCaption : RUN.reviewersAlone} captionHidden cards compact firstCellIsHeader rows={reviewers} rowKey={({ label }) => label} columns={status === 'calibrated' ? [...columns, ...calibrated] : columns} />;
}
