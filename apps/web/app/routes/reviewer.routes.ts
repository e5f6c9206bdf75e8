import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of reviewers and panel members: what they were asked to review, and one review from invitation to submission. */
export const reviewerRoutes: RouteConfigEntry[] = prefix('reviews', [
  index('routes/reviewer/list.tsx'),
  route('bids', 'routes/reviewer/bids.tsx'),
  route('exercises/:exerciseId', 'routes/reviewer/exercises/exercise.tsx'),
  route('exercises/:exerciseId/:criterion/autosave', 'routes/reviewer/exercises/exercise-autosave.ts'),
  route('exercises/:exerciseId/:criterion', 'routes/reviewer/exercises/exercise-criterion.tsx'),
  route(':assignmentId', 'routes/reviewer/invitation.tsx'),
  route(':assignmentId/check', 'routes/reviewer/check.tsx'),
  route(':assignmentId/vote', 'routes/reviewer/vote.tsx'),
  route(':assignmentId/step-back', 'routes/reviewer/step-back.tsx'),
  route(':assignmentId/conflict', 'routes/reviewer/conflict.tsx'),
  route(':assignmentId/differences', 'routes/reviewer/differences.tsx'),
  route(':assignmentId/messages', 'routes/reviewer/messages.tsx'),
  route(':assignmentId/:criterion/autosave', 'routes/reviewer/autosave-action.ts'),
  route(':assignmentId/:criterion/documents/:documentId', 'routes/reviewer/document.tsx'),
  route(':assignmentId/:criterion', 'routes/reviewer/criterion.tsx'),
]);
