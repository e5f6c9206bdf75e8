import { day } from '../../../texts/dates.ts';
import { RISK } from '../../../texts/pilot-set-up.ts';
import type { ResidualRisk } from '../pilot/residual-risk.ts';

/** What the hazard log said before: that neither standard applied, why, and until when. */
export const AppliedBefore = ({ earlier }: { earlier: ResidualRisk['notApplicableEarlier'] }) =>
  earlier.length > 0 ? (
    <>
      <h3 className="nhsuk-heading-s">{RISK.history}</h3>
      <ul>
        {earlier.map(({ reason, until, by }) => (
          <li key={until}>{RISK.earlier(day(until), by, reason)}</li>
        ))}
      </ul>
    </>
  ) : null;
