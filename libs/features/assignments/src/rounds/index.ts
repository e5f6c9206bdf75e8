export { AdjustAssignments } from './adjust-assignments.ts';
export { ConfirmAssignments } from './confirm-assignments.ts';
export { STANDS } from './held-seats.ts';
export { DiscardAssignments } from './discard-assignments.ts';
export { ProposeAssignments } from './propose-assignments.ts';
export { RoundQueries } from './round.queries.ts';
export { RoundResolver } from './round.resolver.ts';
