import { stageOf, type PipelineDefinition } from '@waymark/domain/pipeline';

interface Followed {
  text: string;
  owner: string;
  dueOn: string;
  metAt: string | null;
}

/** Conditions of an adoption that a step out of monitoring would end unmet: nobody follows them any more. */
export const leavesOpen = (definition: PipelineDefinition, { stage, conditions }: { stage: string; conditions: readonly Followed[] | null }, to: string): Omit<Followed, 'metAt'>[] => {
  const ends = stageOf(definition, stage)?.kind === 'monitoring' && stageOf(definition, to)?.kind === 'end';
  return ends ? (conditions ?? []).filter(({ metAt }) => metAt === null).map(({ text, owner, dueOn }) => ({ text, owner, dueOn })) : [];
};
