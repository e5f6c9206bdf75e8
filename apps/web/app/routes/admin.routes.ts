import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of those who run an installation: people, organisations, programmes, and the record for auditors. */
export const adminRoutes: RouteConfigEntry[] = [
  route('people', 'routes/admin/people.tsx'),
  route('people/new', 'routes/admin/new-person.tsx'),
  route('people/:personId', 'routes/admin/person.tsx'),
  route('clients', 'routes/admin/clients.tsx'),
  route('clients/new', 'routes/admin/new-client.tsx'),
  route('passport-issuers', 'routes/admin/passport-issuers.tsx'),
  route('interest-rules', 'routes/admin/interest-rules.tsx'),
  route('organisations', 'routes/admin/organisations.tsx'),
  route('organisations/new', 'routes/admin/new-organisation.tsx'),
  route('programmes', 'routes/admin/programmes.tsx'),
  route('programmes/new', 'routes/admin/new-programme.tsx'),
  route('programmes/:programmeId', 'routes/admin/programme.tsx'),
  route('programmes/:programmeId/contact', 'routes/admin/programme-contact.tsx'),
  route('programmes/:programmeId/exercises', 'routes/admin/exercises/exercises.tsx'),
  route('programmes/:programmeId/exercises/new', 'routes/admin/exercises/new-exercise.tsx'),
  route('programmes/:programmeId/moves', 'routes/admin/moves/moves.tsx'),
  route('programmes/:programmeId/moves/new', 'routes/admin/moves/new-plan.tsx'),
  route('programmes/:programmeId/moves/:planId', 'routes/admin/moves/plan.tsx'),
  route('broken-glass', 'routes/admin/broken-glass.tsx'),
  route('audit', 'routes/admin/audit.tsx'),
  route('audit/stream', 'routes/admin/stream.tsx'),
  route('audit/verify', 'routes/admin/verify.tsx'),
];
