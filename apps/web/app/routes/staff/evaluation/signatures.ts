import type { PipelineDefinition, Transition } from '@waymark/domain/pipeline';
import { roleTitle } from './role-titles.ts';

export interface SignaturesNeeded {
  role: string;
  count: number;
}

/** The signatures that a step needs, by the title of the role. */
export const signaturesNeeded = (definition: PipelineDefinition, transition: Transition): SignaturesNeeded[] =>
  transition.guards.filter((guard) => guard.type === 'signedBy').map((guard) => ({ role: roleTitle(definition, guard.role ?? ''), count: guard.n ?? 1 }));
