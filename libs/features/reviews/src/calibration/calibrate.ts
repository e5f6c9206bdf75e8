import { randomInt } from 'node:crypto';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { CalibrationRun } from '@waymark/domain/statistics';
import { calibrateAside, TooSlow, type ToCalibrate } from '@waymark/platform/calibration';
import { turns } from '@waymark/platform/turns';

const DRAWS = 4_000;
const CREDIBILITY = 0.95;

/** Seconds that a calibration has. A hundred cases by twenty reviewers each take some ten on a processor of their own. */
const DEADLINE = 40;
/** More scores take longer than that. */
const MOST_SCORES = 2_000;

/** Calibrations that run at once in one process, and requests that wait for one: each takes a core and some memory. */
const AT_ONCE = 2;
const MOST_WAITING = 4;

const inTurn = turns(AT_ONCE);
let asked = 0;

/** Calibrates in a thread of its own, in its turn and under a deadline; or why not. */
export const calibrate = async (given: Omit<ToCalibrate, 'settings'>): Promise<CalibrationRun | { blockers: Blocker[] }> => {
  const scores = given.observations.length;
  if (scores > MOST_SCORES)
    return refused('too-many-scores', `These cases have ${scores.toLocaleString('en-GB')} scores of reviewers, and at most ${MOST_SCORES.toLocaleString('en-GB')} are calibrated at once: choose fewer evaluations`, { have: scores, most: MOST_SCORES });
  if (asked >= AT_ONCE + MOST_WAITING) return refused('busy', 'Many calibrations are being made at this moment: try again in a minute');
  asked += 1;
  try {
    return await inTurn(() => calibrateAside({ ...given, settings: { seed: randomInt(2 ** 31), draws: DRAWS, credibility: CREDIBILITY } }, { deadline: DEADLINE }));
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    return refused('out-of-time', `There was no answer within ${DEADLINE} seconds: choose fewer evaluations`, { seconds: DEADLINE });
  } finally {
    asked -= 1;
  }
};

const refused = (code: string, message: string, operands: Record<string, number> = {}): { blockers: Blocker[] } => ({ blockers: [blocker(code, message, { field: 'evaluationIds', ...operands })] });
