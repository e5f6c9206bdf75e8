import type { Element } from '@waymark/platform/packed-files';

/** Where a workbook, or a chart, keeps formulas. */
const FORMULA = /^(f|definedName)$|formula/i;

/** Functions that fetch or ask another program, also where their name stands in a text: what is a text, programs see differently. */
const FETCHES = /\b(WEBSERVICE|RTD|DDE|REGISTER\.ID|SQL\.REQUEST)\s*\(|_xlfn\.(IMAGE)\s*\(/i;

/** `cmd|'/c calc'!A0`: a program, what to open with it, and what of that. */
const ASKS = /[\w.')]\s*\|\s*(?:(?:'[^']*')+|[\w.]+)!/;

/** Longer than any that a program writes: Excel takes 8,192 characters. */
const LONGEST = 65_536;

/**
 * What the formulas of an element do beyond its workbook.
 *
 * @returns in words, or null where they stay within
 */
export const formulaHolds = ({ name, attributes, text }: Element): string | null => (FORMULA.test(name) ? holds(text) : null) ?? holds(attributes['formula']);

const holds = (formula: string | undefined): string | null => {
  if (!formula) return null;
  if (formula.length > LONGEST) return 'a formula that is longer than programs write';
  const [, plain, prefixed] = FETCHES.exec(formula) ?? [];
  const fetches = plain ?? prefixed;
  if (fetches) return `formulas that fetch from elsewhere (${fetches.toUpperCase()})`;
  return ASKS.test(formula) ? 'commands for other programs' : null;
};
