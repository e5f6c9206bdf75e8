/** A round with everything: seats, organisations, conflicts, minimum loads, locked and forbidden pairs, days away. @param {() => number} random */
export const drawnRound = (submissions, reviewers, random) => {
  const below = (n) => Math.floor(random() * n);
  const list = (length, each) => Array.from({ length }, (_, index) => each(index));
  const kinds = ['clinician', 'methodologist', 'economist', 'patient_representative'];
  const reviewerOrganisation = list(reviewers, () => `organisation ${below(30)}`);
  const fields = list(reviewers, () => list(8, () => random()));
  const affinity = list(submissions, () => {
    const wants = list(8, () => random() ** 3);
    const own = `organisation ${below(30)}`;
    return list(reviewers, (r) => (reviewerOrganisation[r] === own || random() < 0.02 ? null : Math.floor(1e5 * wants.reduce((sum, want, k) => sum + want * fields[r][k], 0) * (0.5 + random()))));
  });
  const free = (p, r) => affinity[p][r] !== null;
  return {
    scale: 100_000,
    quorum: list(submissions, () => 3),
    loadMin: list(reviewers, () => 1),
    loadMax: list(reviewers, () => 6),
    affinity,
    reviewerCategory: list(reviewers, (r) => (r % 10 === 9 ? [kinds[0], kinds[1]] : kinds[[0, 0, 0, 0, 1, 1, 1, 2, 3][r % 10]])),
    categoryMin: { clinician: 1, methodologist: 1 },
    reviewerOrganisation,
    maxPerOrganisation: 1,
    lockedPairs: list(10, (p) => [p, list(reviewers, (r) => (r + p * 7) % reviewers).find((r) => free(p, r))]),
    forbiddenPairs: list(20, (k) => [20 + k, (k * 5) % reviewers]),
    reviewerUnavailable: list(reviewers, (r) => (r % 15 === 0 ? [{ from: '2027-01-10', to: '2027-01-20' }] : [])),
    submissionDays: list(submissions, (p) => (p % 2 === 0 ? { from: '2027-01-18', to: '2027-01-29' } : null)),
  };
};
