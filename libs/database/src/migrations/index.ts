export * from './migrate.ts';
export { FOLLOWED, NAMED_THEN } from './0041-sent-documents.ts';
export { ANSWERED_THEN } from './0043-guidance-versions.ts';
export { TeamInvitationsByTheClock0060 } from './0060-team-invitations-by-the-clock.ts';
export { EarlierWriters0099 } from './0099-earlier-writers.ts';
