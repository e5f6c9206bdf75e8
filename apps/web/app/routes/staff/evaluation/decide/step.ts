/** A step that somebody may take by hand, as a page shows it. */
export interface Step {
  id: string;
  label: string;
  /** Title of the stage that it leads to. */
  to: string;
  requiresReason: boolean;
  recordsConditions: boolean;
  /** At least one condition has to be written. */
  needsConditions: boolean;
  unlocksQuestions: boolean;
  /** Conditions in force that are not met, and that end with it. */
  leavesOpen: { text: string; owner: string; dueOn: string }[];
  signatures: { role: string; count: number }[];
  /** Title of the letter that tells the innovator. */
  letter: string | null;
  /** What stands against it now, missing signatures apart. */
  blockers: string[];
}

/** How many signatures a step needs in all, the first of which the proposer may give. */
export const signaturesOf = (step: Step): number => step.signatures.reduce((sum, { count }) => sum + count, 0);
