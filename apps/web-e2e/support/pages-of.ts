import type { BrowserContext } from 'playwright-core';
import { linksIn } from './page-links.ts';
import { kindOf } from './route-table.ts';

export interface PageRead {
  address: string;
  kind: string;
  status: number;
  html: string;
}

export interface Bounds {
  /** How many links to follow from the home. */
  deep: number;
  /** How many pages of one kind to read: a case in triage and a case in a pilot lead to different pages. */
  ofAKind: number;
}

/** Reads some pages of each kind that links lead to from the home of whoever is signed in, nearest first, without drawing them. */
export async function* pagesOf({ request }: BrowserContext, { deep, ofAKind }: Bounds): AsyncGenerator<PageRead> {
  const queue = [{ address: '/', depth: 0 }];
  const seen = new Set(['/']);
  const queued = new Map<string, number>();
  for (const { address, depth } of queue) {
    const response = await request.get(address);
    const { pathname, search } = new URL(response.url()); // some pages lead on
    const page = { address: pathname + search, kind: kindOf(pathname), status: response.status(), html: await response.text() };
    yield page;
    if (depth === deep) continue;
    for (const link of linksIn(page.html)) {
      const kind = kindOf(link);
      const before = queued.get(kind) ?? 0;
      if (seen.has(link) || before >= ofAKind) continue;
      seen.add(link);
      queued.set(kind, before + 1);
      queue.push({ address: link, depth: depth + 1 });
    }
  }
}
