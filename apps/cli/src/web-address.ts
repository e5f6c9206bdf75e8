import { UsageProblem } from './usage-problem.ts';

/**
 * An address that a Waymark can answer at.
 *
 * @throws UsageProblem where it is none, or not of the web: also `localhost:3000`, which reads as something else
 */
export const webAddress = (text: string): string => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageProblem(`“${text}” is not an address: give one as http://localhost:3000`);
};
