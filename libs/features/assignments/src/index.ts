export * from './assignments.module.ts';
export { WatchInvitations } from './operations/watch-invitations.ts';
