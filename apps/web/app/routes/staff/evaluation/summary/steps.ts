import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { guardTitle } from '../../../../texts/guards.ts';
import { holdsOne } from '../my-roles.ts';
import { operandRows, type OperandRow } from '../operands.ts';
import { roleTitles } from '../role-titles.ts';
import type { CaseRead } from './case.query.ts';

export interface StepRead {
  id: string;
  label: string;
  to: string | null;
  who: string;
  automatic: boolean;
  mine: boolean;
  blockers: { code: string; words: string; operands: OperandRow[] }[];
  passes: string[];
}

/** Every step out of the stage with all that blocks it, in words and operands. */
export const stepsOf = (definition: PipelineDefinition, evaluation: CaseRead, mine: readonly string[]): StepRead[] => {
  const titles = new Map(definition.stages.map((stage) => [stage.id, stage.title]));
  return (evaluation.whatBlocks ?? []).map((check) => ({
    id: check.transition,
    label: check.label,
    to: check.to ? (titles.get(check.to) ?? check.to) : null,
    who: roleTitles(definition, check.byRoles),
    automatic: check.automatic,
    mine: !check.automatic && holdsOne(mine, check.byRoles),
    blockers: check.blockers.map(({ code, messageForStaff, operands }) => ({ code, words: messageForStaff ?? guardTitle(code), operands: operandRows(operands) })),
    passes: check.guards.filter((guard) => guard.passes).map((guard) => guardTitle(guard.guard)),
  }));
};
