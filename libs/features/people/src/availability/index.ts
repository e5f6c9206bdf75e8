export { AvailabilityQueries } from './availability.queries.ts';
export { AvailabilityResolver } from './availability.resolver.ts';
export { SetAvailability } from './set-availability.ts';
