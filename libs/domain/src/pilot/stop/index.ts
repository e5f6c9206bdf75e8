export { firingsOf, newFirings, type RecordedFiring, type StopFiring } from './firings.ts';
export { stopHoldText, type FiredRule } from './stop-hold-text.ts';
