import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of innovators: their innovations, the answers that they write and send, and where each stands. */
export const innovatorRoutes: RouteConfigEntry[] = [
  route('innovations', 'routes/innovator/mine.tsx'),
  route('innovations/new', 'routes/innovator/new.tsx'),
  route('innovations/:id', 'routes/innovator/tracker/progress.tsx'),
  route('innovations/:id/answers', 'routes/innovator/answers/task-list.tsx'),
  route('innovations/:id/answers/:sectionId', 'routes/innovator/answers/section.tsx'),
  route('innovations/:id/answers/:sectionId/autosave', 'routes/innovator/answers/autosave-action.ts'),
  route('innovations/:id/check', 'routes/innovator/answers/check.tsx'),
  route('innovations/:id/sent', 'routes/innovator/answers/sent.tsx'),
  route('innovations/:id/sent-answers', 'routes/innovator/answers/sent-answers.tsx'),
  route('innovations/:id/sent-answers/differences', 'routes/innovator/answers/differences.tsx'),
  route('innovations/:id/versions', 'routes/innovator/versions/list.tsx'),
  route('innovations/:id/versions/:version', 'routes/innovator/versions/version.tsx'),
  route('innovations/:id/documents', 'routes/innovator/tracker/documents.tsx'),
  route('innovations/:id/copy', 'routes/innovator/copy.tsx'),
  route('innovations/:id/archive', 'routes/innovator/archive.tsx'),
  route('innovations/:id/guidance', 'routes/innovator/guidance/guidance.tsx'),
  route('innovations/:id/dtac', 'routes/innovator/guidance/dtac.tsx'),
  route('innovations/:id/dtac/:sectionId', 'routes/innovator/guidance/dtac-section.tsx'),
  route('innovations/:id/people', 'routes/innovator/tracker/people.tsx'),
  route('innovations/:id/people/:personId', 'routes/innovator/people/member.tsx'),
  route('innovations/:id/letters/:decisionId', 'routes/innovator/tracker/letter.tsx'),
  route('innovations/:id/requests/:requestId', 'routes/innovator/requests/answer-request.tsx'),
  route('innovations/:id/withdraw', 'routes/innovator/tracker/withdraw.tsx'),
  route('innovations/:id/appeal', 'routes/innovator/tracker/appeal.tsx'),
];
