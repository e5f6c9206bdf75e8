import { randomInt } from 'node:crypto';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { canonicalJson } from '@waymark/domain/audit';
import { blocker, observedScores, stageOf, stageScore } from '@waymark/domain/pipeline';
import type { CaseScored, Observation, Weighing } from '@waymark/domain/statistics';
import { programmesOf, publishedVersion, visible } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { RefusedCommand } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { RunCalibrationInput } from './calibration.inputs.ts';
import { raterLabels } from './rater-labels.ts';
import { chosenCases, type ScoredCase } from './scored-cases.ts';

/** The ids that were chosen, each once. */
export const idsOf = (input: RunCalibrationInput): string[] => [...new Set(input.evaluationIds.map((one) => one.toLowerCase()))].sort();

/** What was chosen, each of it seen, of one programme and with a closed round. @throws NOT_FOUND where the actor may not know of one */
export const casesOf = async (tx: Tx, actor: SignedInPerson, input: RunCalibrationInput): Promise<ScoredCase[]> => {
  const ids = idsOf(input);
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

/** Everything of the cases that a run is computed from: the same text, the same run. */
export const inputText = (cases: readonly ScoredCase[]): string =>
  canonicalJson(cases.map(({ evaluationId, programmeId, versionId, stage, rubric, simulated, reviews }) => ({ evaluationId, programmeId, versionId, stage, rubric, simulated, reviews: reviews as unknown })));

/** The scores, each reviewer by a label that is drawn for this run, and beside them the product's own score of each case and what that is weighed from. */
export const scoresOf = async (tx: Tx, cases: readonly ScoredCase[]): Promise<{ observations: Observation[]; caseScores: CaseScored[]; weighing: Weighing }> => {
  const scored: Observation[] = [];
  const caseScores: CaseScored[] = [];
  const valued: Weighing['cases'][number][] = [];
  const weights: Record<string, number> = {};
  for (const { evaluationId, versionId, stage, rubric, reviews } of cases) {
    const { definition, rubrics } = await publishedVersion(tx, versionId);
    scored.push(...observedScores(rubrics[rubric]!, [{ case: evaluationId, reviews }]));
    const { score, criteria } = stageScore(definition, stageOf(definition, stage), rubrics[rubric]!, reviews);
    caseScores.push({ case: evaluationId, score });
    valued.push({ case: evaluationId, values: Object.fromEntries(Object.entries(criteria).map(([id, { applicable, value }]) => [id, applicable ? value : null])) });
    for (const { id, weight } of rubrics[rubric]!.criteria) weights[id] = weight;
  }
  const labels = raterLabels(scored.map(({ reviewer }) => reviewer), randomInt);
  return { observations: scored.map((one) => ({ ...one, reviewer: labels.get(one.reviewer)! })), caseScores, weighing: { weights, cases: valued } };
};
