export * from './dtac-pack.ts';
export * from './form-of-dtac.ts';
export * from './judge-dtac.ts';
export { type Evidence, type Judged, type Result } from './judge-rule.ts';
export { optionLabel } from './option-labels.ts';
export * from './validity.ts';
