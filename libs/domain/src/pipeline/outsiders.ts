import type { Command } from './commands.ts';
import type { PipelineDefinition } from './definition.ts';
import type { Actor } from './events.ts';
import type { Blocker } from './guards/index.ts';
import { transitionsNamed } from './labels.ts';
import { roleBlockers } from './refusals.ts';

const OUTSIDE = 'innovator';

/** Whether somebody acts for the innovation alone: what is decided and not announced is not theirs to know. */
export const isOutside = (actor: Actor): boolean => actor.roles.every((role) => role === OUTSIDE);

/**
 * Refuses people outside every command that is never theirs, before the state is looked at: neither the refusal nor
 * the number of its reasons may tell whether a decision, a proposal or a hold exists. Empty for everybody else.
 */
export const outsiderBlockers = (definition: PipelineDefinition, command: Command): Blocker[] => {
  if (!('by' in command) || !isOutside(command.by)) return [];
  const allowed = rolesThatMay(definition, command);
  return allowed.includes(OUTSIDE) ? [] : roleBlockers({ ...command.by, roles: [] }, allowed, 'This step');
};

/** Roles that may give this command at some time, wherever the evaluation is. */
const rolesThatMay = (definition: PipelineDefinition, command: Exclude<Command, { type: 'lay-hold' | 'refresh' | 'fire-timer' }>): string[] => {
  switch (command.type) {
    case 'propose':
      return transitionsNamed(definition, command.transition).flatMap((transition) => transition.byRoles);
    case 'raise-overlay':
      return definition.overlays.find((kind) => kind.id === command.kind)?.raisedByRoles ?? [];
    case 'close-overlay':
      return command.outcome === 'answered' ? [OUTSIDE] : [];
    case 'raise-appeal':
      return definition.overlays.find((kind) => kind.id === 'appeal')?.raisedByRoles ?? [];
    default:
      return [];
  }
};
