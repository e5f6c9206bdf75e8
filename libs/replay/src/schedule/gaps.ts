import type { PipelineDefinition, StageKind } from '@waymark/domain/pipeline';
import type { WalkedStep } from '../playback/walked.types.ts';
import { INFORMATION_REQUEST } from '../playback/words.ts';

/** Which share of a stage's time limit passes before its step: within the limit, with room for what else happens in the stage. */
const SHARES: Readonly<Record<StageKind, number>> = { intake: 0, triage: 0.5, review: 0.6, panel: 0.5, pilot: 0.5, adoption: 0.5, monitoring: 0.1, end: 0 };
const SHARE_OF_REQUEST = 0.6;

/** Working days where no limit speaks. Past an end, a new evaluation waits until the window of an appeal has closed. */
const TO_SUBMIT_AGAIN = 5;
const TO_A_NEW_EVALUATION = 25;
const AFTER_READINGS = 2;
const IN_A_PILOT_WITHOUT_READINGS = 10;

/**
 * Working days from what was played before to this step; 0 is the same day.
 * @param used working days of the stage's clock that have passed already
 */
export const gapBefore = (pipeline: PipelineDefinition, walked: WalkedStep, previous: WalkedStep | undefined, used: number): number => {
  const { step, before, transition } = walked;
  if (!previous || transition?.trigger === 'auto') return 0;
  if (step.do === 'new-evaluation') return TO_A_NEW_EVALUATION;
  if (step.do === 'answer') {
    const request = pipeline.overlays.find(({ id }) => id === INFORMATION_REQUEST);
    return Math.max(1, Math.floor((request?.maxWorkingDays ?? 1) * SHARE_OF_REQUEST));
  }
  const limit = before.stage.sla?.workingDays;
  if (limit === undefined) return TO_SUBMIT_AGAIN;
  return Math.max(1, Math.min(preferred(walked, previous, limit), Math.floor((limit - used) / 2)));
};

const preferred = ({ before }: WalkedStep, previous: WalkedStep, limit: number): number => {
  if (previous.step.do === 'readings') return AFTER_READINGS;
  const running = before.stage.kind === 'pilot' && before.stage.produces.some(({ fact }) => fact === 'readings');
  return running ? IN_A_PILOT_WITHOUT_READINGS : Math.floor(limit * SHARES[before.stage.kind]);
};
