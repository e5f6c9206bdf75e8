import { instant } from '../../../texts/dates.ts';
import { REPORT } from '../../../texts/pilot-report.ts';
import type { FrozenRun } from './report.server.ts';

interface EarlierProps {
  evaluationId: string;
  frozen: readonly FrozenRun[];
  /** The run whose report the page shows; null: it shows one that is not frozen. */
  shown: number | null;
}

/** Links to the reports that other runs of the pilot left: decisions rest on them still. */
export function EarlierReports({ evaluationId, frozen, shown }: EarlierProps) {
  const others = frozen.filter(({ run }) => run !== shown);
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{REPORT.otherRuns}</h2>
      <p>{REPORT.otherRunsText}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {others.map(({ run, frozenAt, sha256 }) => (
          <li key={run}>
            <a href={`/pilots/${evaluationId}/report?run=${run}`}>{REPORT.ofRun(run, instant(frozenAt))}</a>
            {sha256 ? (
              <>
                {' '}
                {REPORT.hash}: <code className="wm-report__hash">{sha256}</code>
              </>
            ) : null}
          </li>
        ))}
        <li>
          <a href={`/pilots/${evaluationId}/report`}>{REPORT.latest}</a>
        </li>
      </ul>
    </section>
  );
}
