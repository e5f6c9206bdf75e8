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
  const here = ownSites.filter((own) => sites.some(({ id, leftAt }) => id === own && leftAt === null));
  return [...(maker ? [null] : []), ...here].filter((of) => !risk.acceptances.some(({ siteId, revision }) => siteId === of && revision === risk.revision));
};
