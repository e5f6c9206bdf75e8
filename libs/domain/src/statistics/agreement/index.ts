export { alphaInterval, type AlphaInterval, type AlphaIntervalOptions } from './alpha-interval.ts';
export { fleissKappa, type FleissKappa } from './fleiss-kappa.ts';
export { ICC_FORMS, intraclassCorrelation, type IccFormName, type IntraclassCorrelation } from './intraclass-correlation.ts';
export { krippendorffAlpha, type Alpha } from './krippendorff-alpha.ts';
export { LEVELS, type Level } from './levels.ts';
export type { Ratings } from './pairable-units.ts';
export { unitDisagreement } from './unit-disagreement.ts';
export { KAPPA_WEIGHTS, weightedKappa, type KappaWeights, type WeightedKappa } from './weighted-kappa.ts';
