import { candidates, unfilled } from './availability.ts';
import type { CastAsk, Site } from './cast.types.ts';

const SITES = 3;
const LEADS = 'site-lead';

/** Three sites, each an organisation with its own lead; those of the evaluation's earlier pilot first. @throws CastProblem */
export const pilotSites = (ask: CastAsk): Site[] => {
  const leads = candidates(ask, [LEADS]);
  const sites = leads
    .filter((lead, index) => leads.findIndex(({ organisation }) => organisation.name === lead.organisation.name) === index)
    .slice(0, SITES)
    .map((lead) => ({ name: lead.organisation.name, lead }));
  if (sites.length < SITES) throw unfilled(ask, [LEADS], `${sites.length} of ${SITES} sites with a lead of their own`);
  return sites;
};
