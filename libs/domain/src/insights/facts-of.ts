import { addWorkingDays, localDateOf, type Calendar, type LocalDate } from '../calendar/index.ts';
import { clockFromOf, clockPauses, daysByHolder, daysIn, runLimitOf, stageLimitOf, stageOf, type PipelineDefinition, type PipelineState } from '../pipeline/index.ts';
import { WHOLE_WAY, type CountedBy, type InsightFact } from './insight.types.ts';
import { isEnd, outcomeOfRun } from './outcome-of-run.ts';

/**
 * What is counted of an evaluation: its whole way, and each run of a stage that is neither the draft nor an end. Nothing
 * of one that was never submitted.
 */
export const factsOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, by: CountedBy, now: string): InsightFact[] => {
  const kindOf = (stage: string) => stageOf(definition, stage)?.kind;
  const first = state.runs.find(({ stage }) => kindOf(stage) !== 'intake' && kindOf(stage) !== 'end');
  if (!first) return [];
  const submittedOn = localDateOf(first.enteredAt);
  const spent = (clock: string, from: LocalDate, to: LocalDate) => ({
    days: daysIn(calendar, [{ from, to }], clockPauses(definition, state, clock, now)),
    byHolder: daysByHolder(definition, state, calendar, [{ from, to }], now),
  });
  const adopted = state.runs.find(({ stage }) => kindOf(stage) === 'monitoring');
  const last = state.runs.at(-1)!;
  const outcome = adopted ?? (isEnd(definition, last.stage) ? last : null);
  const outcomeOn = outcome ? localDateOf(outcome.enteredAt) : null;
  const whole: InsightFact = {
    ...by, stage: WHOLE_WAY, run: 0, latest: true, submittedOn, enteredOn: submittedOn, leftOn: outcomeOn,
    outcome: adopted ? 'on' : outcome ? 'ended' : 'here',
    ...(outcomeOn ? spent('total', submittedOn, outcomeOn) : { days: null, byHolder: null }),
    limit: null, onTime: null, dueOn: null, paused: false,
  };
  const runs = state.runs.flatMap((run, at): InsightFact[] => {
    const stage = stageOf(definition, run.stage);
    if (!stage || stage.kind === 'intake' || stage.kind === 'end') return [];
    const enteredOn = localDateOf(run.enteredAt);
    const leftOn = run.leftAt ? localDateOf(run.leftAt) : null;
    const clock = stage.sla?.clock ?? 'stage';
    const limit = runLimitOf(definition, run);
    const running = leftOn ? null : stageLimitOf(definition, state, calendar, now);
    return [{
      ...by, stage: run.stage, run: run.run, latest: !state.runs.slice(at + 1).some((later) => later.stage === run.stage),
      submittedOn, enteredOn, leftOn, outcome: outcomeOfRun(definition, state.runs, at),
      ...(leftOn ? spent(clock, enteredOn, leftOn) : { days: null, byHolder: null }),
      limit, onTime: leftOn && limit !== null ? leftOn <= addWorkingDays(calendar, localDateOf(clockFromOf(run)), limit, clockPauses(definition, state, clock, run.leftAt!)) : null,
      dueOn: running && !running.paused ? running.dueOn : null, paused: running?.paused ?? false,
    }];
  });
  return [whole, ...runs];
};
