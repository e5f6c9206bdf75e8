import type { Route } from './+types/not-found';

/** Every address that leads nowhere, and whatever the web server refused before a page was asked. */
export const loader = ({ context: { problem } }: Route.LoaderArgs): never => {
  throw new Response(problem?.detail ?? '', { status: problem?.status ?? 404 });
};

export default function NotFound() {
  return null;
}
