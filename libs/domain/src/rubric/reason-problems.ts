import type { CriterionAnswer, Justification } from './definition.ts';
import type { Finding } from './review-problem.ts';

/** A reason shorter than the rubric asks for that answer, counted in Unicode code points. White space alone is none. */
export const reasonProblems = (title: string, value: CriterionAnswer, reason: unknown, rule: Justification): Finding[] => {
  const extreme = typeof value === 'number' && rule.extremes.includes(value);
  return shortReason(title, reason, extreme ? rule.minCharsForExtremes : rule.minChars, whyOf(value, extreme));
};

/** A reason of fewer than `least` characters. */
export const shortReason = (title: string, reason: unknown, least: number, why: string): Finding[] => {
  const length = typeof reason === 'string' && reason.trim() !== '' ? [...reason].length : 0;
  if (length >= least) return [];
  return [
    {
      code: 'reason-too-short',
      message: `“${title}”: the reason has ${characters(length)} and needs at least ${characters(least)}`,
      remedy: `Write ${characters(least - length)} more, in your own words, on ${why}`,
    },
  ];
};

const whyOf = (value: CriterionAnswer, extreme: boolean): string => {
  if (value === 'not-applicable') return 'why the criterion has no meaning for this case';
  if (value === 'cannot-assess') return 'what you lack and what would settle it';
  return extreme ? `what in the submission makes it as extreme as ${value}` : `what in the submission led you to ${value}`;
};

const characters = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`;
