import type { Stage, Transition } from '../definition.ts';

/** The places of a refusal, by the grammar `atGrammar` of the pack `pipeline-refusals`. */
export const place = {
  startStage: 'startStage',
  guardRegistry: 'guardRegistry',
  appeals: 'appeals',
  pin: (pin: 'form' | 'rubrics' | 'packs' | 'calendar'): string => `pins/${pin}`,
  stage: (id: string): string => `stages/${id}`,
  transition: (stage: Stage, transition: Transition): string => `stages/${stage.id}/transitions/${transition.id}`,
  role: (id: string): string => `roles/${id}`,
  pool: (id: string): string => `rolePools/${id}`,
  letter: (key: string): string => `letters/${key}`,
  overlay: (id: string): string => `overlays/${id}`,
  document: (id: string): string => `documents/${id}`,
  appeal: (endStage: string): string => `appeals/${endStage}`,
  register: (state: string): string => `publicRegister/${state}`,
};
