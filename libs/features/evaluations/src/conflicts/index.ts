export { detectConflicts, detectOn, type DetectedConflict, type DetectedHere } from './detect-conflicts.ts';
export { groundsOn, type Concerned } from './grounds.ts';
export { judgeSubmitted } from './judge-submitted.ts';
export { judgeAnew, judgeOn, touchedByRules } from './judge-anew.ts';
export { judgeNewcomer } from './judge-newcomer.ts';
export { newestInterestRules, type InterestRulesVersion } from './newest-rules.ts';
export { workOf } from './earlier-work.ts';
export { interestsOf, personInterests, type PersonInterests } from './person-interests.ts';
export { recordDetected } from './record-detected.ts';
