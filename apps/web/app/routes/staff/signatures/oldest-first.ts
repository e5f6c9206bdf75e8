/** A proposal, of a step or of a changed stop rule, that waits for a signature of whoever looks. */
export interface Awaited {
  /** The page on which it is signed. */
  href: string;
  reference: string;
  innovationName: string;
  organisationName: string | null;
  stageTitle: string | null;
  simulated: boolean;
  /** What is proposed. */
  label: string;
  /** Who proposed it; null: that is not to be read. */
  by: string | null;
  at: string;
  dueAt: string | null;
}

/** What was proposed first stands first; of one moment by reference, so that the order stays. */
export const oldestFirst = (awaited: readonly Awaited[]): Awaited[] => [...awaited].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.reference.localeCompare(other.reference));
