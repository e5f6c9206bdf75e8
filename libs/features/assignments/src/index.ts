export * from './assignments.module.ts';
export { ProposeRepairs } from './repairs/propose-repairs.ts';
export { RenewProposals } from './repairs/renew-proposals.ts';
export { WatchInvitations } from './operations/watch-invitations.ts';
export { BidQueries } from './bids/bid.queries.ts';
