import type { GuardUse } from '../definition.ts';
import { distinct } from './distinct.ts';
import type { GuardFacts } from './facts.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import type { PilotSite } from './product-facts.ts';
import { reaches } from './reaches.ts';

/** A large enough share of the sites reaches the target. No site is not success. */
export const kpiTargetsMet: Guard = (use, facts) => {
  if (!facts.sites) return lacking(['sites'], { have: null });
  const asked = measuresAsked(use, facts);
  const reached = facts.sites.filter((site) => reachesTarget(use, site, asked)).length;
  const have = facts.sites.length > 0 ? reached / facts.sites.length : null;
  return {
    pass: reaches(have, use.minSiteShare),
    operands: { have, minSiteShare: use.minSiteShare ?? null, measures: asked.length > 0 ? asked : 'the main measure' },
  };
};

/** The main measure is the one marked as main, or the only locked one. */
const measuresAsked = (use: GuardUse, { mainMeasure, lockedMeasures = [] }: GuardFacts): string[] => {
  if (use.measures === 'all') return distinct(lockedMeasures);
  const main = mainMeasure ?? (lockedMeasures.length === 1 ? lockedMeasures[0] : undefined);
  return main === undefined ? [] : [main];
};

/** Whether the charts of every measure asked for are assured as wanted; one without an assurance is not. */
const reachesTarget = (use: GuardUse, site: PilotSite, asked: string[]): boolean => {
  const assured = (assurance: string | null | undefined): boolean =>
    assurance === 'consistently-passes' || (use.assurance === 'not-consistently-fails' && assurance === 'inconsistent');
  if (!site.measures) return use.measures !== 'all' && assured(site.assurance);
  return asked.length > 0 && asked.every((measure) => assured(site.measures?.[measure]));
};
