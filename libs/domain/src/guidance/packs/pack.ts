/** What every pack of guidance says of itself. A published version never changes; others name it as `id@version`. */
export interface DatedPack {
  id: string;
  version: string;
  /** First day on which it is the one in force; null: not known, and before every other. */
  effectiveFrom: string | null;
  /** Last day on which it counts; null: no end is known. */
  effectiveTo: string | null;
  /** First day on which it is taken beside the version before. */
  acceptedFrom?: string;
  /** Only its ids are known: old cases stay readable, and no new one may start under it. */
  incomplete?: boolean;
}

export const pinOf = ({ id, version }: DatedPack): string => `${id}@${version}`;
