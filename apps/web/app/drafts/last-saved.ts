import { instant } from '../texts/dates.ts';

/** When and by whom something was saved last. */
export interface LastSaved {
  at: string;
  by: string;
}

/** The same in words: “3 September 2026, 5:30pm by Kim Lee”. */
export const lastSaved = ({ at, by }: LastSaved): string => `${instant(at)} by ${by}`;
