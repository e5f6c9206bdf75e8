import { visit } from '../support/browser.ts';
import { pageFaults, WIDTHS_OF_MORE } from '../support/page-faults.ts';
import { shapeOf } from '../support/page-shape.ts';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';

/** From one's home to a list, to a case in it, to a part of the case. */
const LINKS_DEEP = 3;

/** What many people's walks have in common. */
export interface Walked {
  /** Kinds of pages that somebody came to. */
  kinds: Set<string>;
  /** Many roles see the same page: it is drawn and examined for the first of them. What was examined, by kind of page. */
  shapes: Map<string, Set<string>>;
}

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
    const shapes = walked.shapes.get(kind) ?? new Set();
    const shape = shapeOf(html);
    if (shapes.has(shape)) continue;
    walked.shapes.set(kind, shapes.add(shape));
    await page.goto(address);
    faults.push(...[...(await pageFaults(page, shapes.size > 1 ? WIDTHS_OF_MORE : undefined)), ...complaints.splice(0)].map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return faults;
};
