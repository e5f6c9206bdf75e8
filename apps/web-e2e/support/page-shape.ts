const MAIN = /<main[\s\S]*<\/main>/;
const TAG = /<([a-z][\w-]*)((?:\s[^<>]*)?)>/g;
const PART = /\b(class|role|type|aria-current)="([^"]*)"/g;
const HEADING = /<h[1-6]/g;

/**
 * What a page is built of, without its words and without how often things repeat in it: two lists of other lengths are
 * built of the same. A page that has nothing which was not examined on a page of its kind need not be examined.
 */
export const elementsOf = (html: string): string[] => {
  const main = MAIN.exec(html)?.[0] ?? html;
  return [...new Set([...main.matchAll(TAG)].map(([, tag, attributes]) => `${tag} ${[...attributes!.matchAll(PART)].map(([, name, value]) => `${name}=${value}`).join(' ')}`))].sort();
};

/** The same in one piece, with the order of its headings: pages of one shape need to be examined once. */
export const shapeOf = (html: string): string => {
  const headings = [...(MAIN.exec(html)?.[0] ?? html).matchAll(HEADING)].map(([tag]) => tag).filter((tag, index, all) => tag !== all[index - 1]);
  return [...elementsOf(html), ...headings].join('\n');
};
