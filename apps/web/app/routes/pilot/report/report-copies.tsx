import { REPORT } from '../../../texts/pilot-report.ts';

const KINDS = ['pdf', 'csv', 'json'] as const;

/** Links to the report as files. They leave the app: a file is no page. A frozen one stays the same, whatever runs later. */
export const ReportCopies = ({ evaluationId, run }: { evaluationId: string; run: number | null }) => (
  <nav aria-label={REPORT.copies} className="wm-not-printed">
    <ul className="nhsuk-list">
      {KINDS.map((kind) => (
        <li key={kind}>
          <a href={`/pilots/${evaluationId}/report/report.${kind}${run === null ? '' : `?run=${run}`}`} download>
            {REPORT[kind]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
