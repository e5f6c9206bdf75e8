/** The rebases that a series follows: that of a site its own and those of every site, that of all sites together only the latter. */
export const rebasesAt = <Of extends { siteId: string | null }>(rebases: readonly Of[], siteId: string | null): Of[] => rebases.filter((one) => one.siteId === null || one.siteId === siteId);
