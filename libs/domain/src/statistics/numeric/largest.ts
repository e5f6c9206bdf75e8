/** The largest absolute value; 0 of none. Not by spreading: a long list would not fit into one call. */
export const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
