import type { PipelineDefinition } from '../definition.ts';
import { CHECKS } from './checks.ts';
import type { PublishContent, RolePools } from './content.ts';
import { draftOf } from './draft.ts';
import type { Refusal } from './refusal.ts';
import { readDefinition } from './shape/read-definition.ts';

/**
 * Every reason not to publish the definition, each once; empty where it may be published.
 *
 * A wrongly shaped definition never makes a check fail: what is not shaped like a part of a pipeline is left out
 * here and told by `shapeProblems`, which must be empty as well before a definition is published.
 *
 * @param content the guard vocabulary, rubrics and pins of this installation
 * @param pools head counts by role; those of the definition are an example, an installation gives its own
 */
export const publishRefusals = (definition: PipelineDefinition, content: PublishContent, pools?: RolePools): Refusal[] => {
  const read = readDefinition(definition).definition;
  const draft = draftOf(read, content, pools ?? read.rolePools);
  const found = CHECKS.flatMap((check) => [...check(draft)]);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};
