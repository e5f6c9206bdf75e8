/** The summed weight of the items; 0 of none. Source: `aggregation.score` of the rubrics. */
export const weightOf = (items: readonly { weight: number }[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

/** The share of a whole; null where there is no whole, so that nothing is ever divided by 0. Source: `aggregation.coverage` of the rubrics. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
