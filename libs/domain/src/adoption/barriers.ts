import type { TakenUp } from './roll-out-on.ts';

/** What stands in the way of a roll-out, by kind. Words beside it say what it is; a kind once used stays. */
export const BARRIER_KINDS = ['funding', 'procurement', 'it-integration', 'information-governance', 'training', 'clinical-support', 'supply', 'other'] as const;

export type BarrierKind = (typeof BARRIER_KINDS)[number];

export interface NotedBarrier {
  code: string;
  /** Null: nobody has said of which kind it is. */
  kind: BarrierKind | null;
}

export interface BarrierCount {
  kind: BarrierKind | null;
  region: string | null;
  organisations: number;
}

/**
 * Barriers counted by kind and region of the organisations of the day, in the order of the kinds, those of no kind last.
 * One that came out of a merger counts once for each kind that stands in its way.
 */
export const barriersOn = (organisations: readonly TakenUp[], barriers: readonly NotedBarrier[]): BarrierCount[] => {
  return [...BARRIER_KINDS, null].flatMap((kind) => {
    const codes = new Set(barriers.filter((one) => one.kind === kind).map(({ code }) => code));
    const hindered = organisations.filter(({ recordedAs }) => recordedAs.some((code) => codes.has(code)));
    const regions = [...new Set(hindered.map(({ organisation }) => organisation.region))].sort(byName);
    return regions.map((region) => ({ kind, region, organisations: hindered.filter(({ organisation }) => organisation.region === region).length }));
  });
};

const byName = (a: string | null, b: string | null): number => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
