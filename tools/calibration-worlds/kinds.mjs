// Kinds of simulated worlds, on a scale of 0 to 100. Spreads are standard deviations: `case` of the true merit,
// `severity` of the reviewers, `error` of a single score.
const usual = { cases: 40, reviewers: 12, each: 3, case: 10, severity: 8, error: 8 };

export const KINDS = {
  'usual severity': usual,
  'strong severity': { ...usual, severity: 16 },
  'mild severity': { ...usual, severity: 3 },
  'no severity': { ...usual, severity: 0 },
  'two reviews each': { ...usual, each: 2 },
  'few cases': { ...usual, cases: 10, reviewers: 5, each: 2 },
  'much error': { ...usual, error: 20 },
  'scores on five steps': { ...usual, roundTo: 25 },
  'own use of the scale': { ...usual, stretch: 0.3 },
  'strict reviewers get the better cases': { ...usual, sorted: true },
};
