/** How many organisations use it, in all regions. */
export const liveCount = (regions: readonly { live: number }[]): number => regions.reduce((sum, { live }) => sum + live, 0);
