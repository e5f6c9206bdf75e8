import { InsetText } from '../../../components/content/inset-text.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { REPORT } from '../../../texts/pilot-report.ts';
import type { ReadReport } from './report.server.ts';
import { standingText } from './standing-text.ts';

/** Whether the report is a draft or frozen, and what marks it bears. */
export function ReportStanding({ report }: { report: ReadReport }) {
  const title = REPORT.standings[report.standing] ?? report.standing;
  const own = report.content.scope === 'own-sites';
  return (
    <>
      {report.simulated ? (
        <p>
          <SimulatedMark /> {REPORT.simulatedText}
        </p>
      ) : null}
      {report.standing === 'frozen' ? (
        <InsetText>
          <p>
            <strong>{title}</strong>
          </p>
          <p>{standingText(report)}</p>
          {report.sha256 ? (
            <p>
              {REPORT.sha256}: <code className="wm-report__hash">{report.sha256}</code>
            </p>
          ) : null}
        </InsetText>
      ) : (
        <WarningCallout heading={title} headingLevel={2}>
          <p>{standingText(report)}</p>
        </WarningCallout>
      )}
      {own ? <p>{REPORT.ownSites}</p> : null}
    </>
  );
}
