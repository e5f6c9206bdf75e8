import type { HazardRow } from '@waymark/domain/pilot';

export interface ResidualRisk {
  revision: number;
  notApplicable: string | null;
  /** That neither standard applied, until a revision of the log took its place: oldest first. Who said so is told to the service alone. */
  notApplicableEarlier: { reason: string; until: string; by: string | null }[];
  /** Of this revision; none where they stand in the document alone. */
  hazards: HazardRow[];
  acceptances: { party: 'maker' | 'site'; siteId: string | null; revision: number; acceptedAt: string }[];
  /** Those that lapsed with a version of the plan that changed a stop rule. */
  lapsed: { party: 'maker' | 'site'; siteId: string | null; acceptedAt: string; lapsedWith: number }[];
}

/** As it is read: those that lapsed stand among the others. */
export type ReadRisk = Omit<ResidualRisk, 'acceptances' | 'lapsed'> & { acceptances: (ResidualRisk['acceptances'][number] & { lapsedWith: number | null })[] };

/** What is accepted of the risk that is left, apart from what lapsed; null for whoever may not read of it. */
export const riskOf = (read: ReadRisk | null): ResidualRisk | null =>
  read && { ...read, acceptances: read.acceptances.filter(({ lapsedWith }) => lapsedWith === null), lapsed: read.acceptances.flatMap(({ lapsedWith, ...one }) => (lapsedWith === null ? [] : [{ ...one, lapsedWith }])) };
