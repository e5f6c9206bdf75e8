import { RUN } from './portfolio.ts';

const SAME = 0.05;

/** What a page of one case says of its newest calibration. */
export const CALIBRATED_CASE = {
  title: 'Beside other cases, with severity taken out',
  none: 'There is no calibration of this round that you may see. A run compares this case with others that were scored under the same version of the rubric.',
  choose: 'Choose cases to calibrate',
  open: 'All cases of this run, with how it was calculated',
  advice: (when: string, who: string): string => `Advisory: an estimate of ${when} by ${who}. Read it beside the case score and the reasons, and decide on neither alone.`,
  /** Whether the case score has moved since the run. */
  changed: (then: number | null, now: number | null): string[] =>
    then === null || now === null || Math.abs(then - now) < SAME ? [] : [`The case score was ${RUN.figure(then)} when the run was made and is ${RUN.figure(now)} now: calibrate again before you use these figures.`],
  rank: (rank: number, from: number, to: number, all: number, credibility: number): string =>
    `Its expected rank is ${RUN.figure(rank)} of ${all}${from === to ? `, and hardly another than ${from}` : `, and with ${Math.round(credibility * 100)} % of the probability from ${from} to ${to}`}.`,
  rawRank: (rank: number | null): string => (rank === null ? 'It had no case score.' : `By case score it was ${rank}.`),
  first: (first: number, share: number): string => `By calibrated score it is ${RUN.amongFirst(first, share)}.`,
} as const;
