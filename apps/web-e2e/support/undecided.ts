interface Undecided {
  example: string;
  pages: Set<string>;
}

const found = new Map<string, Undecided>();

/** The build of an element without its words and numbers, so that the cells of a column are one thing to look at. */
const shapeOf = (html: string): string => html.replace(/>[^<]*</g, '><').replace(/="[^"]*\d[^"]*"/g, '=""');

/** Keeps what axe could not decide, once for each rule and shape of element. */
export const remember = (rule: string, html: string, page: string): void => {
  const key = `${rule} ${shapeOf(html)}`;
  const known = found.get(key) ?? { example: `${rule}, e.g. ${html.slice(0, 160)}`, pages: new Set() };
  found.set(key, { ...known, pages: known.pages.add(page) });
};

/** What axe could not decide since this was last asked, for people to look at: each with one page to see it on. */
export const undecided = (): string[] => {
  const lines = [...found.values()].map(({ example, pages }) => `${example} (${[...pages][0]}${pages.size > 1 ? ` and ${pages.size - 1} more` : ''})`);
  found.clear();
  return lines;
};

/** Prints the list. It fails nothing: a person decides. */
export const printUndecided = (): void => {
  const lines = undecided();
  if (lines.length > 0) process.stdout.write(`For people to look at, since axe cannot decide:\n${lines.map((line) => `- ${line}\n`).join('')}`);
};
