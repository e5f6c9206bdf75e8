/** In which roles somebody takes part in a round, and at which of its evaluations. */
export interface RolesInRound {
  roles: string[];
  at: boolean[];
}

/**
 * The roles in which somebody can be proposed wherever they are proposed at all: those that nothing bars at any
 * evaluation where something is free, or where these share none, those of most evaluations. Somebody who sat on a track
 * before can come back to it and to no other: at evaluations that are not of the shared roles they are left out.
 *
 * @param free by evaluation, the roles in which nothing bars them
 */
export const rolesInRound = (free: readonly (readonly string[])[]): RolesInRound => {
  const some = free.filter((roles) => roles.length > 0);
  const shared = (some[0] ?? []).filter((role) => some.every((roles) => roles.includes(role)));
  const roles = shared.length > 0 ? shared : mostFrequent(some);
  return { roles, at: free.map((one) => roles.length > 0 && roles.every((role) => one.includes(role))) };
};

const mostFrequent = (sets: readonly (readonly string[])[]): string[] => {
  const count = new Map<string, number>();
  for (const roles of sets) count.set([...roles].sort().join(' '), (count.get([...roles].sort().join(' ')) ?? 0) + 1);
  const [best] = [...count].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return best ? best[0].split(' ') : [];
};
