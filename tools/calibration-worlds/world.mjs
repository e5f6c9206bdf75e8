/**
 * One world: true merit by case, and the scores that reviewers gave. What the model does not know is in it on purpose:
 * rounding, a spread of one's own, cases that were not dealt out by chance.
 * @param kind see kinds.mjs
 * @param random the domain's seeded generator
 */
export const worldOf = (kind, random) => {
  const people = Array.from({ length: kind.reviewers }, (_, number) => ({
    reviewer: `reviewer ${number}`,
    severity: kind.severity * random.normal(),
    spread: Math.exp((kind.stretch ?? 0) * random.normal()),
  }));
  const truth = {};
  const observations = [];
  for (let number = 0; number < kind.cases; number += 1) {
    const name = `case ${number}`;
    truth[name] = kind.case * random.normal();
    for (const { reviewer, severity, spread } of panelFor(truth[name], kind, people, random)) {
      const score = 50 + spread * truth[name] + severity + kind.error * random.normal();
      observations.push({ case: name, reviewer, score: kind.roundTo ? kind.roundTo * Math.round(score / kind.roundTo) : score });
    }
  }
  return { truth, observations };
};

/** Reviewers by chance; where cases are sorted, out of the stricter half for a good case with three chances in four. */
const panelFor = (merit, { each, sorted }, people, random) => {
  const order = people.map((person) => ({ person, draw: random.uniform() - (sorted && Math.sign(person.severity) !== Math.sign(merit) ? 0.5 : 0) }));
  return order
    .sort((a, b) => a.draw - b.draw)
    .slice(0, each)
    .map(({ person }) => person);
};
