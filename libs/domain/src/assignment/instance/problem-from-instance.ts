import { pairsFrom } from '../pairs.ts';
import { type Categories, type LockedPair, type Organisations, type Pair, type Problem } from '../problem.ts';
import { type Days, type Instance } from './instance.ts';

/** Constraints that may be left out. */
export const IGNORABLE = ['categories', 'organisations'] as const;
export type Ignorable = (typeof IGNORABLE)[number];

/** What an assignment starts from: which constraints do not count, and which pairs are withdrawn besides. */
export interface Asked {
  ignore?: ReadonlySet<Ignorable>;
  forbidden?: readonly Pair[];
}

/** The problem that an instance poses. A locked pair counts even where its reviewer is away: people decided it. That none is a conflict of interest `readInstance` sees to. */
export const problemFromInstance = (instance: Instance, { ignore = new Set(), forbidden = [] }: Asked = {}): Problem => {
  const fixed = new Map(instance.lockedPairs.map((pair) => [keyOf(pair), pair]));
  const barred = new Set([...instance.forbiddenPairs, ...forbidden].map(keyOf));
  const keep = (p: number, r: number): boolean => !fixed.has(keyOf([p, r])) && !barred.has(keyOf([p, r])) && isFree(instance.reviewerUnavailable[r]!, instance.submissionDays[p]!);
  const categories = ignore.has('categories') ? undefined : categoriesOf(instance);
  const organisations = ignore.has('organisations') ? undefined : organisationsOf(instance);
  return {
    quorum: Int32Array.from(instance.quorum),
    loadMin: Int32Array.from(instance.loadMin),
    loadMax: Int32Array.from(instance.loadMax),
    pairs: pairsFrom(instance.affinity, keep),
    locked: [...fixed.values()].map(([submission, reviewer]): LockedPair => ({ submission, reviewer, affinity: instance.affinity[submission]![reviewer]! })),
    ...(categories ? { categories } : {}),
    ...(organisations ? { organisations } : {}),
  };
};

const keyOf = ([p, r]: Pair): string => `${p} ${r}`;

/** Whether none of the days away touches the days of the review. */
const isFree = (away: readonly Days[], review: Days | null): boolean => review === null || away.every(({ from, to }) => to < review.from || from > review.to);

const categoriesOf = ({ categoryMin, reviewerCategory }: Instance): Categories | undefined => {
  const names = Object.keys(categoryMin).filter((name) => categoryMin[name]! > 0);
  if (names.length === 0) return undefined;
  const of = reviewerCategory.map((given) => (Array.isArray(given) ? given : [given]).flatMap((name) => (name !== null && names.includes(name) ? [names.indexOf(name)] : [])));
  return { names, least: names.map((name) => categoryMin[name]!), of: of.map((each) => [...new Set(each)]) };
};

const organisationsOf = ({ reviewerOrganisation, maxPerOrganisation }: Instance): Organisations | undefined => {
  if (maxPerOrganisation === null) return undefined;
  const names = [...new Set(reviewerOrganisation.filter((name) => name !== null))];
  return { names, most: maxPerOrganisation, of: Int32Array.from(reviewerOrganisation, (name) => (name === null ? -1 : names.indexOf(name))) };
};
