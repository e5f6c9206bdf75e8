import { useState, type ReactNode } from 'react';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { Shell } from './shell/shell.tsx';
import { readBrand } from './shell/brand.server.ts';
import { keptFormIn, unanswered } from './session/kept-form.ts';
import { csrfToken } from './session/tokens.server.ts';
import { frameFor } from './session/frame.server.ts';
import { KeptFormPage } from './shell/kept-form-page.tsx';
import { navigationFor } from './shell/navigation.ts';
import { ProblemPage } from './shell/problem-page.tsx';
import { SHELL } from './texts/shell.ts';
import stylesheet from './styles/main.scss?url';

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: stylesheet },
];

/**
 * What every page knows: who is signed in, the brand, and the token of its forms. It never fails, since the pages of
 * problems stand in the same frame: where the API does not say who asks, `known` is false.
 */
export const loader = async ({ request, context: { problem } }: Route.LoaderArgs) => {
  const asked = problem?.status === 503 ? null : await frameFor(request).then((frame) => ({ frame }), () => null);
  return {
    me: asked?.frame?.me ?? null,
    /** Made here: no browser loads the parts that are not its reader’s. */
    navigation: asked?.frame ? navigationFor(asked.frame.me.roles.map(({ role }) => role), new URL(request.url).pathname, asked.frame.myUnreadMessages) : [],
    known: asked !== null,
    brand: readBrand(),
    csrf: csrfToken(request),
    /** A page of a problem that the server made: nothing of the app's script belongs to its address. */
    alone: problem !== undefined,
  };
};

export type RootData = Awaited<ReturnType<typeof loader>>;

export const useRoot = (): RootData | undefined => useRouteLoaderData('root') as RootData | undefined;

/** The name of the service, which its operator may choose. */
export const useService = (): string => useRoot()?.brand.name ?? SHELL.name;

export function Layout({ children }: { children: ReactNode }) {
  const root = useRoot();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="nhsuk-template__body">
        <Shell root={root}>{children}</Shell>
        {root?.alone ? null : (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { pathname } = useLocation();
  const answer = isRouteErrorResponse(error) ? error : null;
  const [lost] = useState(() => unanswered.on?.(pathname, answer && answer.status));
  const kept = keptFormIn(answer?.data) ?? lost;
  if (kept) return <KeptFormPage kept={kept} />;
  return <ProblemPage status={answer?.status ?? 500} detail={typeof answer?.data === 'string' ? answer.data : ''} />;
}
