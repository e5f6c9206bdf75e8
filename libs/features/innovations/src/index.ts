export * from './import/index.ts';
export * from './innovations.module.ts';
export { TeamQueries } from './team/team.queries.ts';
export { WorkQueries } from './work.queries.ts';
