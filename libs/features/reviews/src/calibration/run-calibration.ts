import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { blocker, observedScores } from '@waymark/domain/pipeline';
import { calibrationDigest, calibrationText, runCalibration, type Observation } from '@waymark/domain/statistics';
import { programmesOf, publishedVersion, visible } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { RunCalibrationInput } from './calibration.inputs.ts';
import { raterLabels } from './rater-labels.ts';
import { chosenCases, type ScoredCase } from './scored-cases.ts';

const DRAWS = 4_000;
const CREDIBILITY = 0.95;

/** Calibrates what reviewers gave in closed rounds and keeps the run as it came out. What it refuses to calibrate is kept too, with the reason. */
@Injectable()
export class RunCalibration {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RunCalibrationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'runCalibration', input, (context) => calibrate(context, input));
  }
}

const calibrate = async ({ tx, actor, now, audit }: CommandContext, input: RunCalibrationInput): Promise<{ id: string }> => {
  const cases = await casesOf(tx, actor, input);
  const [{ programmeId, versionId, stage, rubric }] = cases as [ScoredCase];
  const observations = await labelled(tx, cases);
  const id = uuid();
  const simulated = cases.some((one) => one.simulated);
  const run = runCalibration(observations, { seed: randomInt(2 ** 31), draws: DRAWS, credibility: CREDIBILITY });
  const file = calibrationText({ format: 'waymark-calibration', version: 1, id, programme: programmeId, stage, rubric, at: now, simulated, salt: randomBytes(32).toString('hex'), run });
  const digest = calibrationDigest(file);
  const ids = cases.map(({ evaluationId }) => evaluationId);
  await rowsOf(
    tx,
    `insert into calibration_run (id, programme_id, pipeline_version_id, stage, rubric, evaluation_ids, run_by, run_at, digest, file, simulated) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, programmeId, versionId, stage, rubric, ids, actor.id, now, digest, file, simulated],
  );
  // in the stream of each evaluation, and none names another: whoever may read one of them may not see the others
  for (const one of ids) await audit({ stream: `evaluation/${one}`, act: 'calibration.run', obj: `calibration-run/${id}`, data: { digest } });
  return { id };
};

/** What was chosen, each of it seen, of one programme and with a closed round. @throws NOT_FOUND where the actor may not know of one */
const casesOf = async (tx: Tx, actor: SignedInPerson, input: RunCalibrationInput): Promise<ScoredCase[]> => {
  const ids = [...new Set(input.evaluationIds.map((one) => one.toLowerCase()))];
  const programmes = await programmesOf(tx, actor, ACTS['calibration:run']);
  const seen = await rowsOf<{ id: string; programmeId: string; reference: string }>(
    tx,
    `select e.id, e.programme_id as "programmeId", i.reference from evaluation e join innovation i on i.id = e.innovation_id where ${visible().join(' and ')} and e.id = any($3::uuid[])`,
    [actor.id, programmes, ids],
  );
  if (seen.length < ids.length) throw notFound();
  if (new Set(seen.map(({ programmeId }) => programmeId)).size > 1)
    throw new RefusedCommand([blocker('different-programmes', 'A calibration is of one programme: choose evaluations of one', { field: 'evaluationIds' })]);
  if (ids.length < 2) throw new RefusedCommand([blocker('one-case', 'Choose at least two evaluations: one alone has no rank', { field: 'evaluationIds' })]);
  const cases = await chosenCases(tx, actor.id, programmes, { ...input, evaluationIds: ids });
  const open = seen.filter(({ id }) => !cases.some(({ evaluationId }) => evaluationId === id));
  // their own seat hides all of them alike
  if (cases.length === 0 || open.length > 0)
    throw new RefusedCommand([
      blocker(
        'no-closed-round',
        `${open.map(({ reference }) => reference).sort().join(', ')}: no closed round under ${input.rubric} is yours to calibrate. A round has to be closed first, and whoever holds a seat in an open round of the programme waits for its end`,
        { field: 'evaluationIds' },
      ),
    ]);
  return cases;
};

/** The scores, each reviewer by a label that is drawn for this run. */
const labelled = async (tx: Tx, cases: readonly ScoredCase[]): Promise<Observation[]> => {
  const scored: Observation[] = [];
  for (const { evaluationId, versionId, rubric, reviews } of cases) scored.push(...observedScores((await publishedVersion(tx, versionId)).rubrics[rubric]!, [{ case: evaluationId, reviews }]));
  const labels = raterLabels(scored.map(({ reviewer }) => reviewer), randomInt);
  return scored.map((one) => ({ ...one, reviewer: labels.get(one.reviewer)! }));
};
