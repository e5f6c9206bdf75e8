/** The rebases that a series follows: that of a site its own and those of every site, that of all sites together those of every site and its own. */
export const rebasesAt = <Of extends { siteId: string | null; together?: boolean }>(rebases: readonly Of[], siteId: string | null): Of[] =>
  rebases.filter((one) => (one.together ? siteId === null : one.siteId === null || one.siteId === siteId));
