const MAIN = /<main[\s\S]*<\/main>/;
const TAG = /<([a-z][\w-]*)((?:\s[^<>]*)?)>/g;
const PART = /\b(class|role|type|aria-current)="([^"]*)"/g;
const HEADING = /<h[1-6]/g;

/**
 * How a page is built, without its words and without how often things repeat in it: two lists of other lengths look the
 * same. Pages of one shape need to be examined once.
 */
export const shapeOf = (html: string): string => {
  const main = MAIN.exec(html)?.[0] ?? html;
  const elements = new Set([...main.matchAll(TAG)].map(([, tag, attributes]) => `${tag} ${[...attributes!.matchAll(PART)].map(([, name, value]) => `${name}=${value}`).join(' ')}`));
  const headings = [...main.matchAll(HEADING)].map(([tag]) => tag).filter((tag, index, all) => tag !== all[index - 1]);
  return [...[...elements].sort(), ...headings].join('\n');
};
