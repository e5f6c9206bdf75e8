export * from './migrate.ts';
export { FOLLOWED, NAMED_THEN } from './0041-sent-documents.ts';
export { ANSWERED_THEN } from './0043-guidance-versions.ts';
