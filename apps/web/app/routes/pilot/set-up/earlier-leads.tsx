import { day } from '../../../texts/dates.ts';
import { SITE_LEAD } from '../../../texts/pilot-leave.ts';
import type { Pilot } from '../pilot/pilot.server.ts';

/** Who led a site before, with their days and why somebody else does since; for the service alone. */
export const EarlierLeads = ({ leads }: { leads: Pilot['sites'][number]['earlierLeads'] }) =>
  leads?.length ? (
    <>
      <p className="nhsuk-u-margin-bottom-1">{SITE_LEAD.earlier}</p>
      <ul>
        {leads.map(({ lead, since, until, reason }) => (
          <li key={until}>{SITE_LEAD.led(lead, day(since), day(until), reason)}</li>
        ))}
      </ul>
    </>
  ) : null;
