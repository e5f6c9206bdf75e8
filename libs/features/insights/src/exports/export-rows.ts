import { shareOn, shareOnTime, type Figures } from '@waymark/domain/insights';
import type { InsightCase } from '../reads/case.queries.ts';
import type { Cell } from './workbook.ts';

/** Heads of the rows of cases, in the order of `caseRow`. */
export const CASE_HEAD = [
  'Reference', 'Evaluation', 'Innovation', 'Organisation', 'Programme', 'Simulated', 'Stage', 'Run', 'Submitted', 'Began', 'Left', 'Outcome', 'Working days', 'Days with the innovator', 'Days with reviewers',
  'Days with the service', 'Limit in days', 'On time', 'Last day', 'Paused', 'Categories', 'Organisation type', 'Region',
];

/** A case as a row: the whole way stands as “Submission to outcome”. */
export const caseRow = (one: InsightCase): Cell[] => [
  one.reference, one.number, one.innovationName, one.organisationName, one.programme, yesNo(one.simulated), one.stageTitle ?? 'Submission to outcome', one.stageTitle === null ? null : one.run, one.submittedOn, one.enteredOn, one.leftOn,
  OUTCOMES[one.outcome] ?? one.outcome, one.days, one.innovator, one.reviewers, one.service, one.limit, one.onTime === null ? null : yesNo(one.onTime), one.dueOn, yesNo(one.paused), one.categories.join('; '), one.organisationType, one.region,
];

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

const OUTCOMES: Readonly<Record<string, string>> = { on: 'went on', back: 'went back', ended: 'ended', here: 'in progress' };

export const FIGURE_HEAD = [
  'Of', 'Came', 'Went on', 'Went back', 'Ended', 'In progress', 'Went on, percent of those that left', 'Finished', 'Median working days', '90th percentile', 'Limit in days', 'Median with the innovator', 'Median with reviewers',
  'Median with the service', 'On time', 'Late', 'On time, percent', 'Late now', 'Paused', 'Submitted from', 'Submitted to', 'Programmes', 'Evaluations', 'Counted at',
];

/** What figures are of, which each row says: a row that is copied elsewhere says it still. */
export interface FiguresScope {
  from: string;
  to: string;
  programmes: readonly string[];
  /** Left out: both. */
  simulated?: boolean;
  countedAt: Date | null;
}

/** Figures, or null in the place of what is not counted there: 0 would say that there is none. */
export type KnownFigures = Omit<Figures, 'on' | 'onTime' | 'late' | 'lateNow' | 'paused'> & { [Name in 'on' | 'onTime' | 'late' | 'lateNow' | 'paused']: number | null };

/** Figures as a row. */
export const figureRow = (of: string, figures: KnownFigures, { from, to, programmes, simulated, countedAt }: FiguresScope): Cell[] => {
  const { came, on, back, ended, here, timed, median, ninetieth, limit, byHolder, onTime, late, lateNow, paused } = figures;
  return [of, came, on, back, ended, here, on === null ? null : shareOn({ on, back, ended }), timed, median, ninetieth, limit, byHolder.innovator.median, byHolder.reviewers.median, byHolder.service.median, onTime, late, onTime === null || late === null ? null : shareOnTime({ onTime, late }), lateNow, paused,
    from, to, programmes.join('; '), simulated === undefined ? 'real and simulated' : simulated ? 'simulated' : 'real', countedAt?.toISOString() ?? null];
};

/** The same cells as texts. */
export const asTexts = (cells: readonly Cell[]): string[] => cells.map((cell) => (cell === null ? '' : String(cell)));
