import type { Route } from './+types/problem';
import { inDemonstrations } from './in-demonstrations.server.ts';
import { PROBLEM_SPECIMENS } from './problem-specimens.ts';

/** Answers as a page does that meets this problem: with its status and its page. */
export const loader = async ({ request, params: { status } }: Route.LoaderArgs): Promise<never> => {
  await inDemonstrations(request);
  const specimen = PROBLEM_SPECIMENS.find((one) => one.status === Number(status));
  throw new Response(specimen?.detail ?? '', { status: specimen?.status ?? 404 });
};

export default function Problem() {
  return null;
}
