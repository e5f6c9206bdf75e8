import { measureState, type MeasureReport } from '@waymark/domain/pilot';
import type { Stage } from '@waymark/domain/pipeline';
import { DECIDE } from '../../../../texts/staff-decide.ts';

/** The headline of a pilot: how many measures are met, by the rule of the table below it; and what a check asks of sites, in its own words. */
export interface PilotHeadline {
  figure: string | number | null;
  unit: string | null;
  more: string | null;
}

interface Check {
  transition: string;
  guards: readonly { guard: string; operands: unknown }[];
}

/** Null where there is neither a measure with a target nor a step of the stage that asks about sites. */
export const pilotHeadline = (measures: readonly Pick<MeasureReport, 'direction' | 'pooled' | 'sites'>[], stage: Pick<Stage, 'transitions'> | undefined, checks: readonly Check[] | null): PilotHeadline | null => {
  const states = measures.map(measureState).filter((state) => state !== 'no-target');
  const more = sitesAsked(stage, checks);
  if (states.length === 0) return more === null ? null : { figure: null, unit: null, more };
  return { figure: states.filter((state) => state === 'met').length, unit: DECIDE.measuresMet(states.length), more };
};

/** From the check that asks for it, where a step of this stage does. */
const sitesAsked = (stage: Pick<Stage, 'transitions'> | undefined, checks: readonly Check[] | null): string | null => {
  for (const { transition, guards } of checks ?? []) {
    const { have } = (guards.find(({ guard }) => guard === TARGETS)?.operands ?? {}) as { have?: number | null };
    const use = stage?.transitions.find(({ id }) => id === transition)?.guards.find(({ type }) => type === TARGETS);
    if (typeof have === 'number') return DECIDE.sitesShare(have, use?.assurance ?? 'consistently-passes', use?.measures === 'all');
  }
  return null;
};

const TARGETS = 'kpiTargetsMet';
