export { IssueServiceStatement } from './issue-service-statement.ts';
export { ServiceQueries } from './service.queries.ts';
export { ServiceResolver } from './service.resolver.ts';
