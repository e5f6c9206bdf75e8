import type { Pilot } from '../pilot/pilot.server.ts';
import type { FormParts } from './form-parts.ts';
import { LeadPart } from './lead-part.tsx';
import { LeavePart } from './leave-part.tsx';
import { ReturnPart } from './return-part.tsx';
import type { SetUpRead } from './set-up.server.ts';

interface ChangesOfSitesProps {
  sites: Pilot['sites'];
  /** Who could lead a site. */
  leads: SetUpRead['siteLeads'];
  leaving: FormParts;
  returning: FormParts;
  leading: FormParts;
}

/** That a site left, that it did not, and that somebody else leads it. */
export const ChangesOfSites = ({ sites, leads, leaving, returning, leading }: ChangesOfSitesProps) => (
  <>
    <LeavePart sites={sites} {...leaving} />
    <ReturnPart sites={sites} {...returning} />
    {leads ? <LeadPart sites={sites} leads={leads} {...leading} /> : null}
  </>
);
