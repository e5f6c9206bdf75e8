import { rowsOf } from '@waymark/database/transaction';
import { amendmentProblems, nameProblems, type PlanContent, type PlanMeasure } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import { refuseOn, RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AmendedMeasureInput } from '../graphql/plan.inputs.ts';

/** The plan with this measure amended, or added as one that is not the main one. @throws RefusedCommand where it may not be amended so */
export const withAmended = async ({ tx }: CommandContext, content: PlanContent, input: AmendedMeasureInput): Promise<{ content: PlanContent; measure: PlanMeasure }> => {
  const was = content.measures.find(({ id }) => id === input.measureId);
  if (input.measureId !== undefined && !was) throw new RefusedCommand([blocker('unknown-measure', 'There is no such locked measure in this pilot', { field: 'measure.measureId' })]);
  const measure = measureOf(input, was);
  const others = content.measures.filter(({ id }) => id !== measure.id);
  const problems = was ? amendmentProblems(was, measure, { hasReadings: (await rowsOf(tx, 'select 1 from reading where measure_id = $1 limit 1', [was.id])).length > 0, others }) : nameProblems(measure, others);
  refuseOn(problems.map(({ code, field, message }) => blocker(code, message, { field: field ? `measure.${field}` : 'measure' })));
  return { measure, content: { ...content, measures: was ? content.measures.map((one) => (one.id === was.id ? measure : one)) : [...content.measures, measure] } };
};

const measureOf = ({ name, unit, numerator, denominator, direction, baseline, target, stopRule }: AmendedMeasureInput, was: PlanMeasure | undefined): PlanMeasure => ({
  id: was?.id ?? uuid(), name: name.trim(), unit: unit.trim(), numerator: numerator?.trim() || null, denominator: denominator?.trim() || null, direction, baseline, target,
  main: was?.main ?? false,
  stopRule: { comparison: stopRule.comparison, threshold: stopRule.threshold, consecutive: stopRule.consecutive },
});

/** Writes the measure as it is from now on. */
export const writeMeasure = async ({ tx, actor, now }: CommandContext, evaluationId: string, measure: PlanMeasure, isNew: boolean): Promise<void> => {
  const { id, name, unit, numerator, denominator, direction, baseline, target, stopRule } = measure;
  const values = [id, evaluationId, name, unit, numerator, denominator, direction, baseline, target, stopRule?.comparison ?? null, stopRule?.threshold ?? null, stopRule?.consecutive ?? null];
  await (isNew
    ? rowsOf(
        tx,
        `insert into measure (id, evaluation_id, name, unit, numerator, denominator, direction, baseline, target, stop_comparison, stop_threshold, stop_consecutive, main, agreed_by, agreed_at, locked_by, locked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, false, $13, $14, $13, $14)`,
        [...values, actor.id, now],
      )
    : rowsOf(
        tx,
        `update measure set name = $3, unit = $4, numerator = $5, denominator = $6, direction = $7, baseline = $8, target = $9, stop_comparison = $10, stop_threshold = $11, stop_consecutive = $12
         where id = $1 and evaluation_id = $2 and locked_at is not null`,
        values,
      ));
};
