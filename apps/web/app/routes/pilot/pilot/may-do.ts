import { mayAsk } from '@waymark/domain/access';
import { isSitePaper } from '@waymark/domain/pilot';
import { producedHere, type PipelineDefinition, type Stage } from '@waymark/domain/pipeline';

/**
 * What somebody with these roles can do on a pilot in this stage, by the definition of its pipeline. It decides what
 * the pages offer; the API decides what is done.
 */
export const mayDo = (definition: Pick<PipelineDefinition, 'stages'>, stage: Stage | undefined, roles: readonly string[]) => {
  const makes = (fact: string, by: 'byRoles' | 'lockedByRoles' | 'notApplicableByRoles' = 'byRoles'): boolean =>
    (producedHere(definition, stage, fact)?.[by] ?? []).some((role) => roles.includes(role));
  const amendable = (stage?.produces ?? []).some(({ fact }) => fact === 'measures' || (stage?.kind === 'pilot' && fact === 'readings'));
  return {
    addSites: makes('measures', 'lockedByRoles') && mayAsk('pilot:set-up', roles),
    leaveSites: (stage?.produces ?? []).some(({ fact }) => fact === 'measures' || fact === 'readings') && mayAsk('pilot:set-up', roles),
    rebase: stage?.kind === 'pilot' && stage.produces.some(({ fact }) => fact === 'readings') && mayAsk('pilot:set-up', roles),
    amendable,
    amendPlan: amendable && mayAsk('pilot:set-up', roles),
    signAmendment: amendable && mayAsk('plan-amendment:sign', roles),
    withdrawAmendment: mayAsk('plan-amendment:withdraw', roles),
    agreeMeasures: makes('measures'),
    lockMeasures: makes('measures', 'lockedByRoles') && mayAsk('pilot:set-up', roles),
    recordHazardLog: makes('residual-risk'),
    riskNotApplicable: makes('residual-risk', 'notApplicableByRoles') && mayAsk('risk:not-applicable', roles),
    enterReadings: makes('readings') && mayAsk('reading:enter', roles),
    reportIncidents: makes('incidents'),
    closeIncidents: mayAsk('incident:close', roles),
    documentKinds: documentKinds(definition, stage, roles),
    /** Whether a paper that sites give may be attached for every one of them: as the lead of sites nobody does that. */
    everySite: documentKinds(definition, stage, roles.filter((role) => role !== 'site-lead')).some(isSitePaper),
    recordMoney: stage?.kind === 'pilot' && mayAsk('pilot:set-up', roles),
    setsUp: (stage?.produces ?? []).some((made) => made.fact === 'measures'),
  };
};

/**
 * Kinds of document that they may attach: of this stage, and of those before it in which the pilot was set up or ran. A paper
 * that ends while the pilot runs is renewed then.
 */
const documentKinds = ({ stages }: Pick<PipelineDefinition, 'stages'>, stage: Stage | undefined, roles: readonly string[]): string[] => {
  if (!stage || stage.kind === 'end') return [];
  const before = stages.slice(0, stages.findIndex(({ id }) => id === stage.id)).filter(({ produces }) => produces.some(({ fact }) => fact === 'measures' || fact === 'readings'));
  const made = [stage, ...before].flatMap(({ produces }) => produces.filter(({ fact, byRoles }) => fact === 'documents' && byRoles.some((role) => roles.includes(role))));
  return [...new Set(made.flatMap(({ types }) => types ?? []))];
};

export type MayDo = ReturnType<typeof mayDo>;
