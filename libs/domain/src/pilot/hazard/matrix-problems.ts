import type { HazardMatrix } from './hazard.types.ts';

/**
 * What keeps a matrix from being published: a pair without a level, a level that is not described, or a level that
 * falls as severity or likelihood grows.
 */
export const matrixProblems = ({ severities, likelihoods, levels, matrix }: HazardMatrix): string[] => {
  const known = new Set(levels.map(({ level }) => level));
  const at = (likelihood: number, severity: number): number | undefined => matrix[likelihoods[likelihood]?.id ?? '']?.[severities[severity]?.id ?? ''];
  return likelihoods.flatMap((likelihood, l) =>
    severities.flatMap((severity, s) => {
      const level = at(l, s);
      const pair = `${severity.id} and ${likelihood.id}`;
      if (level === undefined) return [`matrix: ${pair} have no level: give one`];
      if (!known.has(level)) return [`matrix: ${pair} have level ${level}, which is not among the levels: describe it there`];
      const below = Math.max(at(l - 1, s) ?? 0, at(l, s - 1) ?? 0);
      return level < below ? [`matrix: ${pair} have level ${level}, below the ${below} of a lesser pair: a worse risk is never a lower one`] : [];
    }),
  );
};
