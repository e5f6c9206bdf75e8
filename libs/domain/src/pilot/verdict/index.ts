export { groupedBy } from './grouped-by.ts';
export { measureVerdict } from './measure-verdict.ts';
export { pooledVerdict, siteVerdicts } from './pooled-verdict.ts';
export { pooledSeries, poolingOf, siteSeries } from './series-of.ts';
export { verdictSentence } from './verdict-sentence.ts';
export type * from './verdict.types.ts';
