import type { OrganisationEntry } from '@waymark/domain/organisation';
import { requirePack } from '../packs/index.ts';

/** The directory that every installation starts with: regions, and boards with their days and who followed them. Codes are of the Organisation Data Service. */
export interface OrganisationsPack {
  id: string;
  version: string;
  /** ISO days; `effectiveTo` is null while it holds. */
  effectiveFrom: string;
  effectiveTo: string | null;
  title: string;
  licence: string;
  sources: readonly { id: string; title: string }[];
  regions: readonly { code: string; name: string }[];
  boards: readonly { code: string; name: string; region: string; from: string; to: string | null; successors: readonly string[]; onsCode?: string }[];
}

export const CARRIED_ORGANISATIONS = 'organisations-england@2026.04.0';

/** The organisations that the product carries, as rows of a table of organisations; a row is numbered by its place. */
export const carriedOrganisations = (): OrganisationEntry[] => {
  const { regions, boards } = requirePack<OrganisationsPack>(CARRIED_ORGANISATIONS);
  return [
    ...regions.map(({ code, name }) => ({ ...OPEN, kind: 'region', code, name, region: code, onsCode: null, from: null, to: null, successors: [] })),
    ...boards.map(({ code, name, region, from, to, successors, onsCode = null }) => ({ ...OPEN, kind: 'icb', code, name, region, onsCode, from, to, successors })),
  ].map((one, place) => ({ ...one, line: place + 1 }));
};

const OPEN = { local: false, parents: [] } as const;
