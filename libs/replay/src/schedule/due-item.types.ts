import type { LocalDate } from '@waymark/domain/calendar';
import type { WalkedStep } from '../playback/walked.types.ts';

/** One thing that is played whole: a step, one month of readings of a step, or the approval and release of a letter. */
export interface DueItem {
  kind: 'step' | 'reading' | 'letter';
  innovationId: string;
  due: LocalDate;
  /** The step that it plays, or whose letter it releases. */
  walked: WalkedStep;
  /** Of a reading: which month since its pilot run began, from 1; and which of its step, from 1. */
  month?: number;
  monthOfStep?: number;
}

/** An entry that is not at an end when the replay is over: how many working days it has waited, and how many it may. */
export interface Waiting {
  innovationId: string;
  stage: string;
  since: LocalDate;
  waited: number;
  limit: number;
}
