const ROLES = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer'];

/**
 * A round as the product poses one: four roles at each evaluation, people of one role (some of two), at most two of one
 * organisation, bars, places left, and points of fit of which most are low.
 *
 * @param {number} evaluations
 * @param {number} people
 * @param {() => number} random
 */
export const inventedRound = (evaluations, people, random) => {
  const below = (n) => Math.floor(random() * n);
  const list = (length, each) => Array.from({ length }, (_, index) => each(index));
  const fields = list(people, () => below(12));
  return {
    wanted: { people: 4, roles: ROLES.map((role) => ({ role, least: 1 })), mostOfOne: 2, limited: ROLES },
    evaluations: list(evaluations, (e) => ({ id: `e${e}`, held: [] })),
    people: list(people, (r) => ({ id: `p${r}`, organisation: `o${below(60)}`, roles: random() < 0.1 ? [ROLES[r % 4], ROLES[(r + 1) % 4]] : [ROLES[r % 4]], free: random() < 0.1 ? null : 1 + below(4) })),
    affinity: list(evaluations, () => {
      const field = below(12);
      return list(people, (r) => (random() < 0.03 ? null : Math.floor((fields[r] === field ? 400 : 0) + 600 * random() ** 4)));
    }),
  };
};
