import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { EventNames } from '../../../texts/staff-events.ts';

/** The titles that a definition gives to stages, steps and overlays; an id that it does not know stays an id. */
export const eventNames = (definition: PipelineDefinition): EventNames => {
  const stages = new Map(definition.stages.map((stage) => [stage.id, stage.title]));
  const transitions = new Map([...definition.stages.flatMap((stage) => stage.transitions), ...definition.globalTransitions].map((one) => [one.id, one.label]));
  const overlays = new Map(definition.overlays.map((overlay) => [overlay.id, overlay.title]));
  return {
    stage: (id) => stages.get(id) ?? id,
    transition: (id) => transitions.get(id) ?? id,
    overlay: (id) => overlays.get(id) ?? id,
  };
};
