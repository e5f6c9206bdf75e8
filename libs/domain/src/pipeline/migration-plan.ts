import { pinOf, stageOf, type PipelineDefinition } from './definition.ts';
import type { Actor, MigrationClocks } from './events.ts';
import type { Blocker } from './guards/index.ts';
import { blocker, reasonBlockers } from './refusals.ts';

/** The two versions that a plan leads between. */
export interface Versions {
  before: PipelineDefinition;
  next: PipelineDefinition;
}

/** What a plan does with the evaluations of a version, whoever asks for it. */
export interface Route {
  /** Stage of the old version → stage of the new one. What stands in a stage that is not named stays. */
  stageMap: Record<string, string>;
  clocks: MigrationClocks;
}

export interface MigrationPlan extends Route {
  id: string;
  reason: string;
  proposedBy: Actor;
  confirmedBy: Actor;
}

/** Who may draft a plan, and who may sign one. */
export const MAY_MIGRATE = ['programme-lead', 'administrator'];

/** What stands against taking back a plan that nobody signed: whoever drafted it does, or an administrator of its programme. */
export const planWithdrawalBlockers = (drafted: boolean, roles: readonly string[]): Blocker[] =>
  drafted || roles.includes('administrator') ? [] : [blocker('not-yours-to-withdraw', 'Ask whoever drafted the plan to withdraw it, or an administrator of this programme')];

/**
 * What stands against a plan whatever evaluation it names. A version with another form or calendar takes in nothing that
 * runs: answers and days would be read otherwise than they were given and counted.
 */
export const planBlockers = (before: PipelineDefinition, next: PipelineDefinition, { stageMap, reason }: Pick<MigrationPlan, 'stageMap' | 'reason'>): Blocker[] => [
  ...versionBlockers(before, next),
  ...(Object.keys(stageMap).length > 0 ? [] : [blocker('nothing-mapped', 'Name at least one stage that moves, and the stage that it becomes', { field: 'stageMap' })]),
  ...Object.entries(stageMap).flatMap(([from, to]) => stageBlockers(before, next, from, to)),
  ...reasonBlockers(reason, 'A migration'),
];

const versionBlockers = (before: PipelineDefinition, next: PipelineDefinition): Blocker[] => [
  ...(before.id === next.id ? [] : [blocker('other-pipeline', `${pinOf(next)} is no version of ${before.id}: choose one of the same pipeline`, { field: 'toVersionId' })]),
  ...(pinOf(before) === pinOf(next) ? [blocker('same-version', 'Both are the same version: choose a newer one', { field: 'toVersionId' })] : []),
  ...(before.pins.form === next.pins.form ? [] : [blocker('other-form', `${pinOf(next)} asks ${next.pins.form}, and what runs was answered under ${before.pins.form}: it ends under its own version`, { field: 'toVersionId' })]),
  ...(before.pins.calendar === next.pins.calendar
    ? []
    : [blocker('other-calendar', `${pinOf(next)} counts by ${next.pins.calendar}, and what runs was counted by ${before.pins.calendar}: it ends under its own version`, { field: 'toVersionId' })]),
];

/** A stage becomes one of its own kind, and neither leads out of an end nor into one: a migration decides nothing. */
const stageBlockers = (before: PipelineDefinition, next: PipelineDefinition, from: string, to: string): Blocker[] => {
  const [was, is] = [stageOf(before, from), stageOf(next, to)];
  const at = { field: `stageMap.${from}`, from, to };
  if (!was) return [blocker('stage-unknown', `${pinOf(before)} has no stage “${from}”`, at)];
  if (!is) return [blocker('stage-unknown', `${pinOf(next)} has no stage “${to}”: map “${was.title}” to another, or leave it out`, at)];
  if (was.kind === 'end' || is.kind === 'end') return [blocker('maps-to-an-end', 'A migration never decides: what has ended stays, and nothing is led to an end', at)];
  return was.kind === is.kind ? [] : [blocker('other-kind', `“${was.title}” is a stage of ${was.kind} and “${is.title}” one of ${is.kind}: map it to a stage of its own kind`, at)];
};
