import { dayInWords, monthInWords, type LocalDate } from '../../calendar/index.ts';
import { isOfBaseline } from '../baseline/baseline-of.ts';
import { beforeStartWords } from '../baseline/before-start-words.ts';
import { leftWords } from '../site/index.ts';
import type { UploadFacts, UploadMeasure, UploadSite } from './upload.types.ts';

/** A value, or the fault of the cell that was to name it. */
export type Named<T> = { found: T; fault: null } | { found: null; fault: string };

/** Whom the cells of a table may name, by what they may write, whatever the case. */
export interface Names<T> {
  all: readonly T[];
  byName: ReadonlyMap<string, readonly T[]>;
}

/** Measures by their names. */
export const measureNames = (measures: readonly UploadMeasure[]): Names<UploadMeasure> => namesOf(measures, ({ name }) => [name]);

/** Sites by their names and by the codes of their organisations, and by those of what these became: but a name that a site has of its own is that site's, also where another was merged into it. */
export const siteNames = (sites: readonly UploadSite[]): Names<UploadSite> => {
  const taken = new Set(sites.flatMap(ownNames).map(folded));
  return namesOf(sites, (site) => [...ownNames(site), ...(site.successors ?? []).filter((word) => !taken.has(folded(word)))]);
};

const ownNames = ({ name, code }: UploadSite): string[] => [name, ...(code === null ? [] : [code])];

const namesOf = <T>(all: readonly T[], of: (one: T) => string[]): Names<T> => {
  const byName = new Map<string, T[]>();
  for (const one of all) for (const name of new Set(of(one).map(folded))) byName.set(name, [...(byName.get(name) ?? []), one]);
  return { all, byName };
};

const folded = (text: string): string => text.trim().toLowerCase();

/** The measure that a cell names. */
export const namedMeasure = (text: string, measures: Names<UploadMeasure>): Named<UploadMeasure> => named(text, measures, 'measure', 'this pilot has');

/** The site that a cell names. */
export const namedSite = (text: string, sites: Names<UploadSite>): Named<UploadSite> => named(text, sites, 'site', 'sites that you may enter readings of are');

const named = <T extends { name: string }>(text: string, { all, byName }: Names<T>, word: string, have: string): Named<T> => {
  const found = byName.get(folded(text)) ?? [];
  const [only] = found;
  if (only && found.length === 1) return { found: only, fault: null };
  if (text === '') return { found: null, fault: `The ${word} is missing: write its name` };
  if (only) return { found: null, fault: `“${text}” names more than one ${word}: ${word === 'site' ? 'write the code of its organisation' : 'give each a name of its own'}` };
  return { found: null, fault: `There is no ${word} “${text}”: ${have} ${all.map(({ name }) => `“${name}”`).join(', ') || 'none'}` };
};

/** Why a month takes no reading of a measure at a site, or null. A month in which the site took part for a day takes one, and so does one of the baseline period. */
export const monthFault = (month: LocalDate, site: UploadSite | null, measure: UploadMeasure | null, { firstMonth, today }: UploadFacts): string | null => {
  const title = monthInWords(month);
  if (isOfBaseline(month, measure?.baselinePeriod, firstMonth)) return null;
  if (month < firstMonth) return `${title} is before the pilot, which began in ${monthInWords(firstMonth)}${beforeStartWords(measure?.baselinePeriod)}: leave the row out`;
  if (month > today) return `${title} has not come yet: leave the row out`;
  if (site && month.slice(0, 7) < site.joinedOn.slice(0, 7)) return `“${site.name}” joined on ${dayInWords(site.joinedOn)}: leave months before that out`;
  if (site?.leftOn != null && month > site.leftOn) return `${leftWords(`“${site.name}”`, site.leftOn, site.leftBecause)}: leave months after that out`;
  return null;
};
