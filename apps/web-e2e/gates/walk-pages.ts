import { visit } from '../support/browser.ts';
import { pageFaults } from '../support/page-faults.ts';
import { shapeOf } from '../support/page-shape.ts';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';

/** From one's home to a list, to a case in it, to a part of the case. */
const LINKS_DEEP = 3;

/** What many people's walks have in common. */
export interface Walked {
  /** Kinds of pages that somebody came to. */
  kinds: Set<string>;
  /** Many roles see the same page: it is drawn and examined for the first of them. */
  shapes: Set<string>;
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
    const shape = `${kind}\n${shapeOf(html)}`;
    if (walked.shapes.has(shape)) continue;
    walked.shapes.add(shape);
    await page.goto(address);
    faults.push(...[...(await pageFaults(page)), ...complaints.splice(0)].map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return faults;
};
