import type { RouteConfigEntry } from '@react-router/dev/routes';
import { matchRoutes, type RouteObject } from 'react-router';

/** Journeys import nothing of the web app, which is another project: its table is read where it lies. */
const { default: TABLE } = (await import(new URL('../../web/app/routes.ts', import.meta.url).href)) as { default: RouteConfigEntry[] };

/** The page under the folder of routes: `staff/evaluation/triage`. */
const nameOf = (file: string): string => file.replace(/^routes\//, '').replace(/\.tsx$/, '');

const leaves = (entries: readonly RouteConfigEntry[]): RouteConfigEntry[] => entries.flatMap((entry) => (entry.children?.length ? leaves(entry.children) : [entry]));

/** Every kind of page that the web app has: the pages of its route table. */
export const kindsOfPages = (): string[] => leaves(TABLE).map(({ file }) => nameOf(file));

/** Which kind of page an address leads to; the kind of those that lead nowhere where it leads nowhere. */
export const kindOf = (address: string): string => {
  const matches = matchRoutes(TABLE as unknown as RouteObject[], address.split(/[?#]/)[0]!);
  return nameOf((matches?.at(-1)?.route as unknown as RouteConfigEntry | undefined)?.file ?? 'not-found');
};
