import { visit } from '../support/browser.ts';
import { pageFaults, WIDTHS_OF_MORE } from '../support/page-faults.ts';
import { elementsOf, shapeOf } from '../support/page-shape.ts';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';

/** From one's home to a list, to a case in it, to a part of the case. */
const LINKS_DEEP = 3;

/** What many people's walks have in common. */
export interface Walked {
  /** Kinds of pages that somebody came to. */
  kinds: Set<string>;
  /** Many roles see the same page: it is drawn and examined for the first of them. What was examined, by kind of page. */
  examined: Map<string, Set<string>>;
}

/** What makes a page worth examining where nobody came to it before; `npm test` takes elements alone, and not how they are put together. */
const noted = (html: string): string[] => (process.env['WAYMARK_WAYS'] ? elementsOf(html) : [shapeOf(html)]);

/**
 * Signs somebody in and follows links.
 *
 * @param ofAKind how many pages of one kind to read
 * @returns what is wrong with the pages, as lines
 */
export const walkPages = async (who: string, ofAKind: number, walked: Walked): Promise<string[]> => {
  const { page, context, complaints } = await visit();
  await signInAs(page, who);
  const faults: string[] = [];
  for await (const { address, kind, status, html } of pagesOf(context, { deep: LINKS_DEEP, ofAKind })) {
    walked.kinds.add(kind);
    if (status !== 200) faults.push(`${address}: answers ${status}`);
    const examined = walked.examined.get(kind);
    const fresh = noted(html).filter((one) => !examined?.has(one));
    if (examined && fresh.length === 0) continue;
    walked.examined.set(kind, new Set([...(examined ?? []), ...fresh]));
    await page.goto(address);
    faults.push(...[...(await pageFaults(page, examined ? WIDTHS_OF_MORE : undefined)), ...complaints.splice(0)].map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return faults;
};
