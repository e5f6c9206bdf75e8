import { transitionsOf } from '../definition.ts';
import type { GuardUse, PipelineDefinition, Stage, Transition } from '../definition.ts';
import type { Rubric } from '../../rubric/definition.ts';
import type { GuardEntry } from '../guards/index.ts';
import type { PublishContent, RolePools } from './content.ts';
import { place } from './place.ts';
import { reachByStage } from './reach.ts';
import type { Refusal } from './refusal.ts';

/** A transition under one of the stages that it can leave; a global one occurs once for each. */
export interface Exit {
  stage: Stage;
  transition: Transition;
  at: string;
}

/** A use of a guard that the vocabulary knows. */
export interface KnownGuardUse extends Exit {
  guard: GuardUse;
  entry: GuardEntry;
}

/** A definition with what the checks look up in it, worked out once. */
export interface Draft {
  definition: PipelineDefinition;
  content: PublishContent;
  pools: RolePools;
  stages: ReadonlyMap<string, Stage>;
  exits: readonly Exit[];
  guardUses: readonly KnownGuardUse[];
  guardEntry(type: string): GuardEntry | undefined;
  /** The rubric of the pin, or undefined where there is no pin or no such rubric. */
  rubric(pin: string | null | undefined): Rubric | undefined;
  /** The stage itself and every stage from which a path leads to it. */
  upTo(stage: Stage): Stage[];
}

/** One publish check: every refusal it finds. */
export type Check = (draft: Draft) => Iterable<Refusal>;

export const draftOf = (definition: PipelineDefinition, content: PublishContent, pools: RolePools): Draft => {
  const entries = new Map(content.guards.guards.map((entry) => [entry.id, entry]));
  const reach = reachByStage(definition);
  const exits = definition.stages.flatMap((stage) =>
    transitionsOf(definition, stage).map((transition) => ({ stage, transition, at: place.transition(stage, transition) })),
  );
  return {
    definition,
    content,
    pools,
    stages: new Map(definition.stages.map((stage) => [stage.id, stage])),
    exits,
    guardUses: exits.flatMap((exit) =>
      exit.transition.guards.flatMap((guard) => {
        const entry = entries.get(guard.type);
        return entry ? [{ ...exit, guard, entry }] : [];
      }),
    ),
    guardEntry: (type) => entries.get(type),
    rubric: (pin) => (pin ? content.rubric(pin) : undefined),
    upTo: (stage) => definition.stages.filter((other) => reach.get(other.id)?.has(stage.id)),
  };
};
