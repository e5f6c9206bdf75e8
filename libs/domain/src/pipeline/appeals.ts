import { addWorkingDays, endOfLocalDay, localDateOf } from '../calendar/index.ts';
import type { AppealRule, PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { Decision, PipelineState } from './state.ts';

/** The decision that led to an end stage, with the rule of its appeal; null where there is no such decision. */
export const appealable = (
  definition: PipelineDefinition,
  state: PipelineState,
  endStage: string = state.stage,
): { rule: AppealRule; decision: Decision } | null => {
  const rule = definition.appeals.rules.find((candidate) => candidate.endStage === endStage);
  const decision = state.decisions.filter((one) => one.toStage === endStage && one.transition).at(-1);
  return rule && decision ? { rule, decision } : null;
};

/** The last instant of the window, counted in working days from release; null before it. The whole last day counts. */
export const appealWindowEnds = (rule: AppealRule, decision: Decision, facts: Pick<EvaluationFacts, 'calendar'>): string | null =>
  decision.letter.releasedAt
    ? endOfLocalDay(addWorkingDays(facts.calendar, localDateOf(decision.letter.releasedAt), rule.windowWorkingDays)).toISOString()
    : null;
