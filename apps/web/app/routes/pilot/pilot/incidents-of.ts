/** The value of an address that asks for incidents of no site in particular. */
export const NO_SITE = 'none';

interface SiteOfPilot {
  id: string;
  organisation: string;
}

/** Incidents of one site, as an address asks; what it does not know of is no choice, and all are shown. */
export const incidentsOf = <Incident extends { siteId: string | null }>(asked: string | null, incidents: readonly Incident[], sites: readonly SiteOfPilot[]) => {
  const at = (of: string): Incident[] => incidents.filter(({ siteId }) => (siteId ?? NO_SITE) === of);
  const choices = [...sites.map(({ id, organisation }) => ({ id, organisation, count: at(id).length })), ...(at(NO_SITE).length > 0 ? [{ id: NO_SITE, organisation: null, count: at(NO_SITE).length }] : [])];
  const site = choices.some(({ id }) => id === asked) ? asked! : '';
  return { site, shown: site ? at(site) : [...incidents], /** None where there is nothing to choose from. */ choices: choices.length > 1 ? choices : [] };
};
