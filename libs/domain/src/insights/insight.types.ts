import type { LocalDate } from '../calendar/index.ts';
import type { Holder } from '../pipeline/index.ts';

/** The whole way of an evaluation, from its submission to its outcome, as if it were one stage. No stage has this name. */
export const WHOLE_WAY = 'case';

/** Where a run led: further, back to an earlier stage, out of the pipeline; `here`: it still runs. Of the whole way `on` is adopted. */
export type RunOutcome = 'on' | 'back' | 'ended' | 'here';

/** What an evaluation is counted by. */
export interface CountedBy {
  /** Every kind of innovation that was answered: one of several kinds is counted in each. */
  categories: readonly string[];
  organisationType: string;
  region: string;
}

/** What is counted of one run of a stage, or of the whole way: days are working days, dates those of Europe/London. */
export interface InsightFact extends CountedBy {
  stage: string;
  /** 0 for the whole way. */
  run: number;
  /** The last run of its stage: an evaluation that came to a stage twice is counted there once. */
  latest: boolean;
  submittedOn: LocalDate;
  enteredOn: LocalDate;
  leftOn: LocalDate | null;
  outcome: RunOutcome;
  /** Days that it took, without the days on which its limit stood still; null while it runs. */
  days: number | null;
  /** Days that it took by who held the case, those days included; null while it runs. */
  byHolder: Record<Holder, number> | null;
  limit: number | null;
  /** Whether it left on or before its last day; null while it runs and where there is no limit. */
  onTime: boolean | null;
  /** Last day of one that runs; null where there is none, and while it stands still. */
  dueOn: LocalDate | null;
  paused: boolean;
}
