/** A pack of guidance whose answers go along, and the page where they are. */
export interface GuidanceGoing {
  pack: string;
  href: string;
  answered: number;
}

/** The pages on which packs of guidance are answered. */
const PAGES: Readonly<Record<string, string>> = { esf: 'guidance', dtac: 'dtac' };

/** The packs of guidance to which something was answered: what goes along with the answers of the form. */
export const guidanceGoing = (id: string, guided: readonly { pack: string; answers: unknown }[]): GuidanceGoing[] =>
  guided
    .map(({ pack: pin, answers }) => ({ pack: pin.slice(0, pin.lastIndexOf('@')), answered: Object.keys(answers as object).length }))
    .filter(({ answered }) => answered > 0)
    .map(({ pack, answered }) => ({ pack, answered, href: `/innovations/${id}/${PAGES[pack] ?? 'guidance'}` }));
