import { SHELL } from '../texts/shell.ts';

/** The title of a page: what it is, what it is about, and whose service it is. */
export const titleOf = (service: string, ...parts: (string | false | null | undefined)[]): string =>
  [...new Set([...parts.filter(Boolean), service])].join(' – ');

interface Match {
  id: string;
  loaderData?: unknown;
}

/** The name of the service, as the frame of a page was told. */
export const serviceIn = (matches: readonly (Match | undefined)[]): string => {
  const root = matches.find((match) => match?.id === 'root')?.loaderData as { brand?: { name: string } } | undefined;
  return root?.brand?.name ?? SHELL.name;
};

/** What `meta` of a page gives for its title. */
export const titled = (matches: readonly (Match | undefined)[], ...parts: (string | false | null | undefined)[]): { title: string } => ({
  title: titleOf(serviceIn(matches), ...parts),
});
