import { index, route, type RouteConfig } from '@react-router/dev/routes';

/** Pages of those who work a case: the list, who reviews what, and one evaluation with its parts. */
export const staffRoutes = [
  route('pipeline', 'routes/staff/pipeline.tsx'),
  route('assignments', 'routes/staff/assignments.tsx'),
  route('assignments/:round', 'routes/staff/assignments/round.tsx'),
  route('assignments/:round/:evaluation', 'routes/staff/assignments/choice.tsx'),
  route('portfolio', 'routes/staff/portfolio.tsx'),
  route('portfolio/:run', 'routes/staff/portfolio/run.tsx'),
  route('portfolio/:run/file', 'routes/staff/portfolio/run-file.ts'),
  route('evaluations/:id/decisions/:decision/file', 'routes/staff/evaluation/decision-file.ts'),
  route('evaluations/:id', 'routes/staff/evaluation/frame.tsx', [
    index('routes/staff/evaluation/summary.tsx'),
    route('answers', 'routes/staff/evaluation/answers.tsx'),
    route('documents', 'routes/staff/evaluation/documents.tsx'),
    route('assurance', 'routes/staff/evaluation/assurance.tsx'),
    route('triage', 'routes/staff/evaluation/triage.tsx'),
    route('reviewers', 'routes/staff/evaluation/reviewers.tsx'),
    route('panel', 'routes/staff/evaluation/panel.tsx'),
    route('decide', 'routes/staff/evaluation/decide.tsx'),
    route('budget', 'routes/staff/evaluation/budget.tsx'),
    route('sign', 'routes/staff/evaluation/sign.tsx'),
    route('messages', 'routes/staff/evaluation/messages.tsx'),
    route('requests', 'routes/staff/evaluation/requests.tsx'),
    route('holds', 'routes/staff/evaluation/holds.tsx'),
    route('letters', 'routes/staff/evaluation/letters.tsx'),
    route('feedback/:decisionId', 'routes/staff/evaluation/feedback.tsx'),
    route('roll-out', 'routes/staff/evaluation/roll-out.tsx'),
    route('history', 'routes/staff/evaluation/history.tsx'),
  ]),
] satisfies RouteConfig;
