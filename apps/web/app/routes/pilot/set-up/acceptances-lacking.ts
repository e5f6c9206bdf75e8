interface Acceptance {
  siteId: string | null;
  revision: number;
}

interface Asked {
  risk: { revision: number; notApplicable: string | null; acceptances: readonly Acceptance[] } | null;
  /** Whether whoever looks is of the team that made it. */
  maker: boolean;
  ownSites: readonly string[];
  sites: readonly { id: string; leftAt: string | null }[];
}

/** For what whoever looks could accept the residual risk and has not, of the current revision: own sites that have not left, null for the product. */
export const acceptancesLacking = ({ risk, maker, ownSites, sites }: Asked): (string | null)[] => {
  if (!risk || risk.notApplicable) return [];
  return [...(maker ? [null] : []), ...ownSitesHere({ ownSites, sites })].filter((of) => !risk.acceptances.some(({ siteId, revision }) => siteId === of && revision === risk.revision));
};

/** Who has not accepted the current revision, of those whom whoever looks may see: sites that have not left by their organisations, null for the maker. */
export const partiesLacking = ({ revision, acceptances }: { revision: number; acceptances: readonly Acceptance[] }, sites: readonly { id: string; organisation: string; leftAt: string | null }[]): (string | null)[] => {
  const accepted = new Set(acceptances.filter((one) => one.revision === revision).map(({ siteId }) => siteId));
  return [...(accepted.has(null) ? [] : [null]), ...sites.filter(({ id, leftAt }) => leftAt === null && !accepted.has(id)).map(({ organisation }) => organisation)];
};

/** Those of own sites that have not left. */
export const ownSitesHere = ({ ownSites, sites }: Pick<Asked, 'ownSites' | 'sites'>): string[] => ownSites.filter((own) => sites.some(({ id, leftAt }) => id === own && leftAt === null));

/** Whether what is written of hazards is still for whoever looks to write: who left has no say in what others risk. */
export const inPilot = ({ maker, ownSites, sites }: Omit<Asked, 'risk'>): boolean => maker || ownSitesHere({ ownSites, sites }).length > 0;
