import type { LocalDate } from '../../calendar/index.ts';

/** Why a chart may begin anew. A new year is none of them: rebase where the process changed. */
export const REBASE_KINDS = ['process-changed', 'organisations-merged', 'definition-changed', 'source-changed'] as const;
export type RebaseKind = (typeof REBASE_KINDS)[number];

/** Recorded with the rebase, and shown on the chart beside it. */
export interface RebaseReason {
  kind: RebaseKind;
  /** What changed, in words. */
  text: string;
  changedOn: LocalDate;
}

/** The month that mean and limits begin anew with, by its first day. */
export interface Rebase {
  period: LocalDate;
  reason: RebaseReason;
}

export type RebaseRefusalCode =
  | 'unknown-month'
  | 'rebased-already'
  | 'no-reason'
  | 'not-where-it-changed'
  | 'too-few-since'
  | 'too-few-before'
  | 'no-change-seen'
  | 'still-moving';

/** Why a rebase is refused: the field of the proposal, and what to do. */
export interface RebaseRefusal {
  code: RebaseRefusalCode;
  field: 'period' | 'reason.kind' | 'reason.text' | 'reason.changedOn';
  message: string;
}
