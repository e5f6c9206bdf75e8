import type { PipelineDefinition, Produces, Stage } from './definition.ts';

const RISK = 'residual-risk';

/**
 * What a stage produces of a fact, or undefined. Residual risk is not settled by the start: an incident may show a hazard that
 * nobody had thought of. So it is produced wherever readings are taken too, by whom it is before.
 */
export const producedHere = ({ stages }: Pick<PipelineDefinition, 'stages'>, stage: Pick<Stage, 'produces'> | undefined, fact: string): Produces | undefined => {
  const made = stage?.produces.find((one) => one.fact === fact);
  if (made || fact !== RISK || !stage?.produces.some((one) => one.fact === 'readings')) return made;
  const before = stages.flatMap(({ produces }) => produces).find((one) => one.fact === RISK);
  return before && { fact: RISK, byRoles: before.byRoles }; // that it never applied is said before the start alone
};
