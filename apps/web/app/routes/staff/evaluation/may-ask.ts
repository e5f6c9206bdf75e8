import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { holdsOne } from './my-roles.ts';

/** The overlay by which information is asked for: it unlocks answers. Undefined: this pipeline has none. */
export const requestKind = ({ overlays }: Pick<PipelineDefinition, 'overlays'>) => overlays.find((overlay) => overlay.unlocks !== null);

/** Whether somebody who holds these roles may ask the innovator. */
export const mayAsk = (definition: Pick<PipelineDefinition, 'overlays'>, roles: readonly string[]): boolean => holdsOne(roles, requestKind(definition)?.raisedByRoles ?? []);
