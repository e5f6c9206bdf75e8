export * from './migrate.ts';
export { FOLLOWED, NAMED_THEN } from './0041-sent-documents.ts';
