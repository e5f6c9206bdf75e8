export { WorkloadQueries } from './workload.queries.ts';
export { WorkloadResolver } from './workload.resolver.ts';
