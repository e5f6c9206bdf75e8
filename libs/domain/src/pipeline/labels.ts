import type { PipelineDefinition, Transition } from './definition.ts';

/** Every transition of the definition with this id: stages may share one, and global ones leave many stages. */
export const transitionsNamed = (definition: PipelineDefinition, id: string): Transition[] =>
  [...definition.stages.flatMap((stage) => stage.transitions), ...definition.globalTransitions].filter((transition) => transition.id === id);

/** What people call a transition; its id where the definition has none of that name. */
export const labelOf = (definition: PipelineDefinition, id: string): string => transitionsNamed(definition, id)[0]?.label ?? id;
