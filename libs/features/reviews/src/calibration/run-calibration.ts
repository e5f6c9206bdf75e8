import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowsOf } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { calibrationDigest, calibrationText, portfolioOf, type CalibrationRun } from '@waymark/domain/statistics';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import { calibrate } from './calibrate.ts';
import type { RunCalibrationInput } from './calibration.inputs.ts';
import { casesOf, idsOf, inputText, scoresOf } from './read-cases.ts';
import type { ScoredCase } from './scored-cases.ts';

/**
 * Calibrates what reviewers gave in closed rounds and keeps the run as it came out. What it refuses to calibrate is kept
 * too, with the reason. It is computed before the transaction that stores it: nobody waits for it with a lock in hand.
 */
@Injectable()
export class RunCalibration {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
  ) {}

  async run(actor: SignedInPerson, input: RunCalibrationInput): Promise<Outcome<{ id: string }>> {
    const found = await calibratedNow(this.database, actor, input);
    return this.commands.run(actor, 'runCalibration', input, async (context) => {
      if ('blockers' in found) refuseOn(found.blockers);
      return keep(context, input, found as Calibrated);
    });
  }
}

interface Calibrated {
  /** What it was computed from. */
  text: string;
  run: CalibrationRun;
}

/** Reads what is to be calibrated, lets the connection go, and calibrates. */
const calibratedNow = async (database: Database, actor: SignedInPerson, input: RunCalibrationInput): Promise<Calibrated | { blockers: Blocker[] }> => {
  try {
    const { text, ...scores } = await database.read(actor.id, (tx) =>
      decideAsPlatform(tx, async () => {
        const cases = await casesOf(tx, actor, input);
        return { text: inputText(cases), ...(await scoresOf(tx, cases)) };
      }),
    );
    const run = await calibrate(scores);
    return 'blockers' in run ? run : { text, run };
  } catch (error) {
    if (!(error instanceof RefusedCommand)) throw error;
    return { blockers: error.blockers };
  }
};

const keep = async ({ tx, actor, now, audit }: CommandContext, input: RunCalibrationInput, { text, run }: Calibrated): Promise<{ id: string }> => {
  // whatever changes a review, a seat or a conflict locks its evaluation first
  await rowsOf(tx, 'select id from evaluation where id = any($1::uuid[]) order by id for share', [idsOf(input)]);
  const cases = await casesOf(tx, actor, input);
  if (inputText(cases) !== text)
    throw new RefusedCommand([blocker('changed-since', 'What counts in one of these evaluations changed while they were calibrated: calibrate them again', { field: 'evaluationIds' })]);
  const [{ programmeId, versionId, stage, rubric }] = cases as [ScoredCase];
  const id = uuid();
  const simulated = cases.some((one) => one.simulated);
  const file = calibrationText({ format: 'waymark-calibration', version: 1, id, programme: programmeId, stage, rubric, at: now, simulated, salt: randomBytes(32).toString('hex'), run });
  const digest = calibrationDigest(file);
  const ids = cases.map(({ evaluationId }) => evaluationId);
  await rowsOf(
    tx,
    `insert into calibration_run (id, programme_id, pipeline_version_id, stage, rubric, evaluation_ids, run_by, run_at, status, digest, file, simulated) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, programmeId, versionId, stage, rubric, ids, actor.id, now, portfolioOf(run, ids).status, digest, file, simulated],
  );
  // in the stream of each evaluation, and none names another: whoever may read one of them may not see the others
  for (const one of ids) await audit({ stream: `evaluation/${one}`, act: 'calibration.run', obj: `calibration-run/${id}`, data: { digest } });
  return { id };
};
