import { stageOf, transitionsOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import { guardTitle } from '../../../../texts/guards.ts';
import { whoSigns } from '../../../../texts/staff-decide.ts';
import { inTitles, type RubricTitles } from '../in-titles.ts';
import { holdsOne } from '../my-roles.ts';
import { operandRows, type OperandRow } from '../operands.ts';
import { roleTitles } from '../role-titles.ts';
import { signaturesNeeded } from '../signatures.ts';
import type { CaseRead } from './case.query.ts';

export interface StepRead {
  id: string;
  label: string;
  to: string | null;
  who: string;
  /** Who has to sign it, in words; null where nobody has to. */
  signed: string | null;
  automatic: boolean;
  mine: boolean;
  blockers: { code: string; words: string; operands: OperandRow[] }[];
  passes: string[];
}

/** Every step out of the stage with all that blocks it. Signatures that wait for a proposal are said apart: they block none. */
export const stepsOf = (definition: PipelineDefinition, evaluation: CaseRead, mine: readonly string[], titles: RubricTitles): StepRead[] => {
  const stage = stageOf(definition, evaluation.stage);
  const transitions = stage ? transitionsOf(definition, stage) : [];
  return (evaluation.whatBlocks ?? []).map((check) => {
    const needed = signaturesNeeded(definition, transitions.find(({ id }) => id === check.transition)!);
    const proposed = evaluation.proposal?.transition === check.transition;
    return {
      id: check.transition,
      label: check.label,
      to: check.to ? (stageOf(definition, check.to)?.title ?? check.to) : null,
      who: roleTitles(definition, check.byRoles),
      signed: needed.length > 0 ? whoSigns(needed) : null,
      automatic: check.automatic,
      mine: !check.automatic && holdsOne(mine, check.byRoles),
      blockers: check.blockers
        .filter(({ code }) => code !== 'signedBy' || proposed)
        .map(({ code, messageForStaff, operands }) => ({
          code,
          words: inTitles(messageForStaff ?? guardTitle(code), titles),
          operands: operandRows(operands).map(({ label, value }) => ({ label, value: inTitles(value, titles) })),
        })),
      passes: check.guards.filter((guard) => guard.passes).map((guard) => guardTitle(guard.guard)),
    };
  });
};
