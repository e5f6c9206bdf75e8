export type { GuardFacts, DocumentRow, PipelineFact } from './facts.ts';
export type { AssignmentRow, ConflictRow, OverlayRow, ReviewRow, SignatureRow, VoteRow } from './people-facts.ts';
export type { AssessmentResult, IncidentRow, MeasureRow, PilotSite, ReadingRow, ResidualRisk } from './product-facts.ts';
export type { Guard, GuardContext, Verdict } from './guard.ts';
export type { GuardEntry, GuardRegistry, RefusalTexts } from './guard-registry.ts';
export { GUARDS, checkGuard } from './check-guard.ts';
export { blockerOf, type Blocker } from './blocker.ts';
export { inKnownNames, peopleIn, withKnownNames, type KnownNames } from './named-people.ts';
