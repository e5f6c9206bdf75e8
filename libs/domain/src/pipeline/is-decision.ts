import type { Command } from './commands.ts';
import type { PipelineDefinition } from './definition.ts';
import type { PipelineState } from './state.ts';
import { transitionFrom } from './transition-check.ts';

/** A command with or without its actor. */
type Asked = { [Name in Command['type']]: Name extends 'propose' ? { type: Name; transition: string } : { type: Name } }[Command['type']];

/**
 * Whether a command makes a decision or signs one: it proposes, or signs, a transition that has an outcome, or says what
 * becomes of an appeal.
 */
export const isDecision = (definition: PipelineDefinition, state: PipelineState, asked: Asked): boolean => {
  if (asked.type === 'hear-appeal') return true;
  const transition = asked.type === 'propose' ? asked.transition : asked.type === 'sign' ? state.proposal?.transition : undefined;
  return transition !== undefined && Boolean(transitionFrom(definition, state.stage, transition)?.outcome);
};
