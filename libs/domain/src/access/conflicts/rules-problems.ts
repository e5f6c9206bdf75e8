import type { InterestEffect, InterestRules } from './interest-rules.ts';

/** What is wrong with a proposed table, where, and what to do about it. */
export interface RulesProblem {
  code: string;
  /** Place in the input, such as `natures[3].meaning`. */
  field: string;
  message: string;
}

/** A row of a table as somebody proposes it. */
export interface ProposedNature {
  nature: string;
  meaning: string;
  current: string;
  endedWithinLookBack: string;
  endedEarlier: string;
}

export interface ProposedRules {
  lookBackYears: number;
  natures: readonly ProposedNature[];
}

const EFFECTS: readonly InterestEffect[] = ['none', 'declare_only', 'exclude'];
const SPANS = ['current', 'endedWithinLookBack', 'endedEarlier'] as const;
const CODE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;
const MOST_YEARS = 20;

/**
 * Everything that stands against a proposed table. A nature that is in use stays: a declaration that names it could
 * not be judged any more. Its meaning stays too: people have declared by it. An effect never grows stronger with time: that would be a slip of the columns.
 * @param inUse natures that some declaration names, with what they mean now
 */
export const interestRulesProblems = (proposed: ProposedRules, inUse: ReadonlyMap<string, string>): RulesProblem[] => {
  const { lookBackYears, natures } = proposed;
  const years: RulesProblem[] =
    Number.isInteger(lookBackYears) && lookBackYears >= 0 && lookBackYears <= MOST_YEARS
      ? []
      : [{ code: 'look-back-years', field: 'lookBackYears', message: `The look-back is a whole number of years: write one from 0 to ${MOST_YEARS}` }];
  const kept = new Set(natures.map(({ nature }) => nature));
  const missing = [...inUse.keys()]
    .filter((nature) => !kept.has(nature))
    .map((nature): RulesProblem => ({ code: 'nature-in-use', field: 'natures', message: `“${nature}” is named in a declaration: keep it, and set its effects to “none” where it is to lead to nothing` }));
  return [...years, ...natures.flatMap((one, index) => natureProblems(one, index, natures, inUse)), ...missing];
};

const natureProblems = (one: ProposedNature, index: number, all: readonly ProposedNature[], inUse: ReadonlyMap<string, string>): RulesProblem[] => {
  const at = (part: string): string => `natures[${index}].${part}`;
  const ranks = SPANS.map((span) => EFFECTS.indexOf(one[span] as InterestEffect));
  const unknown = SPANS.filter((_, n) => ranks[n] === -1).map((span) => ({ code: 'unknown-effect', field: at(span), message: 'Choose “exclude”, “declare only” or “none”' }));
  const grows = unknown.length > 0 ? [] : SPANS.filter((_, n) => n > 0 && ranks[n]! > ranks[n - 1]!).map((span) => ({ code: 'grows-with-time', field: at(span), message: 'A tie leads to no more after it has ended than before: choose the same or less than in the column before' }));
  return [
    ...(CODE.test(one.nature) && one.nature.length <= 100 ? [] : [{ code: 'nature-code', field: at('nature'), message: 'A nature is small letters, digits and single underscores, such as “paid_role”: write it so' }]),
    ...(all.findIndex(({ nature }) => nature === one.nature) < index ? [{ code: 'nature-twice', field: at('nature'), message: `“${one.nature}” is in the table already: choose another name` }] : []),
    ...(one.meaning.trim() === '' ? [{ code: 'meaning-missing', field: at('meaning'), message: 'Say what the nature means, in words that whoever declares will read' }] : []),
    ...(one.meaning.trim() !== '' && (inUse.get(one.nature) ?? one.meaning.trim()) !== one.meaning.trim() ? [{ code: 'meaning-in-use', field: at('meaning'), message: `People have declared by what “${one.nature}” means: leave its meaning, and add a nature for the new one` }] : []),
    ...unknown,
    ...grows,
  ];
};

/** The table of a proposal that has no problems. */
export const rulesFrom = ({ lookBackYears, natures }: ProposedRules): InterestRules => ({
  lookBackYears,
  natures: Object.fromEntries(
    natures.map(({ nature, meaning, current, endedWithinLookBack, endedEarlier }) => [
      nature,
      { meaning: meaning.trim(), current: current as InterestEffect, endedWithinLookBack: endedWithinLookBack as InterestEffect, endedEarlier: endedEarlier as InterestEffect },
    ]),
  ),
});
