/** The arithmetic mean; null of no values, and of one that value. Source: `aggregation.criterion` of the rubrics. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
