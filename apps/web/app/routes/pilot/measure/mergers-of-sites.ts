import { mergersOf, mergersWithin, rebasesForMergers, type Merger } from '@waymark/domain/organisation';
import { rebased, rebaseRefusals, type Rebase, type Series } from '@waymark/domain/spc';
import type { Pilot } from '../pilot/pilot.server.ts';

type SiteOrganisation = Pick<Pilot['sites'][number], 'organisation' | 'lastDay' | 'successors' | 'joined'>;

/** How organisations of these sites changed with others until a day; a merger of two sites once. */
export const mergersOfSites = (sites: readonly SiteOrganisation[], today: string): Merger[] => {
  const all = sites.flatMap(({ organisation, lastDay, successors, joined }) => mergersOf({ name: organisation, lastDay, successors }, joined, today));
  return all.filter(({ words }, at) => all.findIndex((one) => one.words === words) === at);
};

/** A rebase that a merger proposes: it may be recorded, or what is against it; neither where limits begin anew there already. */
export interface MergerOffer {
  rebase: Rebase;
  refused: string | null;
}

/** Mergers among the months that a chart shows, and the limits that could begin anew with them. @param before how many points lie before the pilot */
export const mergersShown = (mergers: readonly Merger[], series: Series, before: number, recorded: readonly { month: string }[]): { said: Merger[]; offers: MergerOffer[] } => {
  const standing = rebased(series, recorded.map(({ month }) => ({ period: month })));
  const offers = rebasesForMergers(mergers, series.points.slice(before)).flatMap((rebase): MergerOffer[] => {
    const refusals = rebaseRefusals(standing, rebase);
    return refusals.some(({ code }) => code === 'rebased-already') ? [] : [{ rebase, refused: refusals[0]?.message ?? null }];
  });
  return { said: mergersWithin(mergers, series.points), offers };
};
