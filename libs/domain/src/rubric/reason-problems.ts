import type { CriterionAnswer, Justification } from './definition.ts';
import type { Finding } from './review-problem.ts';

/** A reason shorter than the rubric asks for that answer, in Unicode code points. White space and characters that show nothing are none. */
export const reasonProblems = (title: string, value: CriterionAnswer, reason: unknown, rule: Justification): Finding[] => {
  const extreme = typeof value === 'number' && rule.extremes.includes(value);
  const least = extreme ? rule.minCharsForExtremes : rule.minChars;
  const length = lengthOf(reason);
  if (length >= least) return [];
  return [
    {
      code: 'reason-too-short',
      message: `“${title}”: the reason has ${characters(length)} and needs at least ${least}`,
      remedy: `Write ${characters(least - length)} more, in your own words, on ${whyOf(value, extreme)}`,
    },
  ];
};

/**
 * Characters of a reason in Unicode code points, as somebody reads it: a run of white space is one, and neither space at the
 * ends nor characters that show nothing count. 0 where nothing is to be read, or it is no text at all.
 */
export const lengthOf = (reason: unknown): number => (typeof reason === 'string' ? [...reason.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim()].length : 0);

/** Marks of format, fillers and blanks that stand in no class of white space. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const whyOf = (value: CriterionAnswer, extreme: boolean): string => {
  if (value === 'not-applicable') return 'why the criterion has no meaning for this case';
  if (value === 'cannot-assess') return 'what you lack and what would settle it';
  return extreme ? `what in the submission makes it as extreme as ${value}` : `what in the submission led you to ${value}`;
};

const characters = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`;
