import { foldName } from './fold-name.ts';

export interface Company {
  name: string;
  aliases: readonly string[];
  /** Names of companies that it owns. */
  parentOf: readonly string[];
  /** Innovations it makes; a maker of one product of a group stands for the whole group. */
  innovationIds: readonly string[];
}

export interface CompanyIndex {
  /** Innovations that a tie to this name reaches, by the company itself or any that it owns; undefined for a name nobody knows. */
  innovationsReachedBy(name: string): ReadonlySet<string> | undefined;
}

/**
 * Looks companies up by any name or alias. A name that two companies share reaches the innovations of both: a tie too
 * many is seen by a person, a tie too few by nobody. Circles of ownership are walked once.
 */
export const companyIndex = (companies: readonly Company[]): CompanyIndex => {
  const byName = new Map<string, Company[]>();
  for (const company of companies)
    for (const name of new Set([company.name, ...company.aliases].map(foldName)))
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), company]);

  const named = (name: string): Company[] => byName.get(foldName(name)) ?? [];

  const innovationsReachedBy = (name: string): ReadonlySet<string> | undefined => {
    const reached = new Set(named(name));
    if (reached.size === 0) return undefined;
    // A Set is walked on while it grows: what a company owns joins the walk
    for (const company of reached) for (const owned of company.parentOf.flatMap(named)) reached.add(owned);
    return new Set([...reached].flatMap(({ innovationIds }) => innovationIds));
  };

  return { innovationsReachedBy };
};
