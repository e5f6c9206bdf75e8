import { cameFrom, type CameFrom, cameFromParts } from './round-page.ts';

/** What the page of candidates is asked for, in its address; and from where in its proposal somebody came. */
export interface ChoiceAsked extends CameFrom {
  role: string;
  name: string;
  /** From 1. */
  page: number;
}

/** More would not be read, and each is solved for. */
export const PAGE = 10;

export const choiceAsked = (request: Request): ChoiceAsked => {
  const asked = new URL(request.url).searchParams;
  return { ...cameFrom(request), role: asked.get('role') ?? '', name: (asked.get('name') ?? '').trim().slice(0, 100), page: Math.min(1_000, Math.max(1, Math.trunc(Number(asked.get('page'))) || 1)) };
};

/** The same page with something else asked, and what is as it usually is left out. */
export const choiceAddress = (path: string, { role, name, page, ...came }: ChoiceAsked, more: Readonly<Record<string, string>> = {}): string => {
  const asked = new URLSearchParams({ ...(role ? { role } : {}), ...(name ? { name } : {}), ...(page > 1 ? { page: String(page) } : {}), ...cameFromParts(came), ...more }).toString();
  return asked ? `${path}?${asked}` : path;
};
