export { firingsOf, newFirings, type StopFiring } from './firings.ts';
export { stopHoldText, type FiredRule } from './stop-hold-text.ts';
