import { requirePack } from '@waymark/content/packs';
import { decideAsPlatform, type Tx } from '@waymark/database/transaction';
import { completeness, pipelineFactsOf, strayQuestions, unfitQuestions, visibleAnswers, type Form } from '@waymark/domain/forms';
import { groupedBy, unchangedSince } from '@waymark/domain/pilot';
import { stageOf, type EvaluationFacts } from '@waymark/domain/pipeline';
import { assuranceBySite } from './assurance.ts';
import { loadFactRows, type FactRows } from './fact-rows.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';
import { hazardRefusals } from './hazard-rows.ts';

/** The facts of an evaluation, as its guards ask for them. Read after the lock, so that nothing newer is missed. */
export const loadFacts = async (tx: Tx, evaluation: LockedEvaluation): Promise<EvaluationFacts> => {
  const rows = await decideAsPlatform(tx, () => loadFactRows(tx, evaluation.id, evaluation.innovationId));
  const { calendar, registry, rubrics } = evaluation.published;
  const answers = visibleAnswers(requirePack<Form>(evaluation.published.definition.pins.form), rows.answers ?? rows.draft ?? {});
  return {
    calendar,
    registry,
    rubrics,
    answers,
    pipelineFacts: pipelineFactsOf(answers),
    missingAnswers: missingAnswers(evaluation, rows),
    documents: rows.documents,
    takingPart: rows.takingPart,
    reviews: rows.reviews,
    votes: rows.votes,
    assignments: rows.assignments,
    determination: rows.determination,
    determiners: rows.determiners,
    conflicts: rows.conflicts,
    assessments: Object.fromEntries(
      rows.assessments.map(({ assessment, sections, validUntil }) => [assessment, { ...sections, validUntil }]),
    ),
    measures: rows.measures.map(({ locked, stopRule }) => ({ locked, stopRule })),
    readings: readingCounts(rows),
    mainMeasure: mainMeasure(rows),
    lockedMeasures: rows.measures.filter((measure) => measure.locked).map((measure) => measure.id),
    sites: assuranceBySite(rows),
    incidents: rows.incidents,
    residualRisk: residualRisk(rows),
  } as EvaluationFacts;
};

/** Only a draft is asked whether it is complete; a form is completed by answers not stated in demonstrations alone. */
const missingAnswers = (evaluation: LockedEvaluation, rows: FactRows): string[] | undefined => {
  const stage = stageOf(evaluation.published.definition, evaluation.state.stage);
  if (stage?.kind !== 'intake' || !stage.form) return undefined;
  const form = requirePack<Form>(stage.form);
  const found = completeness(form, rows.draft ?? {}, { allowNotStated: evaluation.demonstration });
  return [...new Set([...found.missing, ...found.problems.map((problem) => problem.question), ...strayQuestions(form, rows.draft ?? {}, rows.draftDocuments), ...unfitQuestions(form, rows.draft ?? {}, rows.unfit ?? {})])];
};

/** Main is the one measure marked so, or the only locked one. */
const mainMeasure = (rows: FactRows): string | undefined => {
  const locked = rows.measures.filter((measure) => measure.locked);
  return locked.find((measure) => measure.main)?.id ?? (locked.length === 1 ? locked[0]!.id : undefined);
};

/** Points by site, run and measure. Those of an earlier run count while its measure is judged as it was when that run ended. */
const readingCounts = (rows: FactRows): EvaluationFacts['readings'] => {
  const main = mainMeasure(rows);
  const locked = new Set(rows.measures.filter((measure) => measure.locked).map(({ id }) => id));
  return [...groupedBy(rows.readings, ({ site, run, measure, ended }) => `${site}/${run}/${measure}/${ended ?? ''}`).values()].map((of) => {
    const { site, run, measure, ended } = of[0]!;
    return { site, run, points: of.length, measureUnchanged: locked.has(measure) && unchangedSince(measure, rows.plan, ended), main: measure === main };
  });
};

const residualRisk = ({ hazardLog, hazards, acceptances, sites }: FactRows): EvaluationFacts['residualRisk'] => {
  if (!hazardLog) return undefined;
  if (hazardLog.notApplicable) return { applies: false, recordedBy: { role: 'safety-lead', reason: hazardLog.notApplicable } };
  const revisionOf = (site: string | null) => acceptances.find((acceptance) => acceptance.site === site)?.revision ?? 0;
  return {
    applies: true,
    revision: hazardLog.revision,
    maker: { revision: revisionOf(null) },
    sites: sites.map((site) => ({ site, revision: revisionOf(site) })),
    problems: hazardRefusals(hazards).map(({ message }) => message),
  };
};
