import { rowsOf } from '@waymark/database/transaction';
import { amendmentProblems, nameProblems, withAdded, type PlanContent, type PlanMeasure } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { refuseOn, RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AmendedMeasureInput } from '../graphql/plan.inputs.ts';
import { baselineBlockers, periodOf } from './baseline-blockers.ts';
import { breakdownBlockers, breakdownsOf } from './breakdown-blockers.ts';

/** The plan with this measure amended, or added as one that is not the main one. @throws RefusedCommand where it may not be amended so */
export const withAmended = async ({ tx }: CommandContext, evaluation: LockedEvaluation, content: PlanContent, input: AmendedMeasureInput): Promise<{ content: PlanContent; measure: PlanMeasure }> => {
  const was = content.measures.find(({ id }) => id === input.measureId);
  if (input.measureId !== undefined && !was) throw new RefusedCommand([blocker('unknown-measure', 'There is no such locked measure in this pilot', { field: 'measure.measureId' })]);
  const measure = measureOf(input, was);
  const others = content.measures.filter(({ id }) => id !== measure.id);
  const problems = was ? amendmentProblems(was, measure, { hasReadings: (await rowsOf(tx, 'select 1 from reading where measure_id = $1 limit 1', [was.id])).length > 0, others }) : nameProblems(measure, others);
  refuseOn([...problems.map(({ code, field, message }) => blocker(code, message, { field: field ? `measure.${field}` : 'measure' })), ...baselineBlockers(evaluation, was?.baselinePeriod ?? null, measure.baselinePeriod ?? null, 'measure.baselinePeriod'), ...breakdownBlockers(measure.breakdowns ?? [], 'measure.breakdowns')]);
  return { measure, content: { ...content, measures: was ? content.measures.map((one) => (one.id === was.id ? measure : one)) : withAdded(content.measures, measure) } };
};

/** What was left out of baseline period and breakdowns stays; null and none take them away. */
const measureOf = ({ name, unit, numerator, denominator, direction, baseline, baselinePeriod, breakdowns, target, stopRule }: AmendedMeasureInput, was: PlanMeasure | undefined): PlanMeasure => ({
  id: was?.id ?? uuid(), name: name.trim(), unit: unit.trim(), numerator: numerator?.trim() || null, denominator: denominator?.trim() || null, direction, baseline, target,
  main: was?.main ?? false,
  baselinePeriod: baselinePeriod === undefined ? (was?.baselinePeriod ?? null) : periodOf(baselinePeriod),
  breakdowns: breakdowns === undefined ? (was?.breakdowns ?? []) : breakdownsOf(breakdowns),
  stopRule: { comparison: stopRule.comparison, threshold: stopRule.threshold, consecutive: stopRule.consecutive },
});

/** The row of the main measure says so: before plans had versions the only one could be locked without. */
export const markMain = ({ tx }: CommandContext, { measures }: PlanContent): Promise<unknown> =>
  rowsOf(tx, 'update measure set main = true where id = $1 and not main', [measures.find(({ main }) => main)?.id ?? null]);

/** Writes the measure as it is from now on. */
export const writeMeasure = async ({ tx, actor, now }: CommandContext, evaluationId: string, measure: PlanMeasure, isNew: boolean): Promise<void> => {
  const { id, name, unit, numerator, denominator, direction, baseline, target, stopRule, baselinePeriod, breakdowns = [] } = measure;
  const values = [id, evaluationId, name, unit, numerator, denominator, direction, baseline, target, stopRule?.comparison ?? null, stopRule?.threshold ?? null, stopRule?.consecutive ?? null, baselinePeriod?.from ?? null, baselinePeriod?.to ?? null, baselinePeriod?.source ?? null, JSON.stringify(breakdowns)];
  await (isNew
    ? rowsOf(
        tx,
        `insert into measure (id, evaluation_id, name, unit, numerator, denominator, direction, baseline, target, stop_comparison, stop_threshold, stop_consecutive, baseline_from, baseline_to, baseline_source, breakdowns, main, agreed_by, agreed_at, locked_by, locked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, false, $17, $18, $17, $18)`,
        [...values, actor.id, now],
      )
    : rowsOf(
        tx,
        `update measure set name = $3, unit = $4, numerator = $5, denominator = $6, direction = $7, baseline = $8, target = $9, stop_comparison = $10, stop_threshold = $11, stop_consecutive = $12,
           baseline_from = $13, baseline_to = $14, baseline_source = $15, breakdowns = $16
         where id = $1 and evaluation_id = $2 and locked_at is not null`,
        values,
      ));
};
