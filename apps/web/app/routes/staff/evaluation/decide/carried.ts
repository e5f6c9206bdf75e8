interface Determined {
  stage: string;
  run: number;
  transition: string;
  reasons: string;
  conditions: readonly DeterminedCondition[];
  /** The decision that followed it. */
  decision: string | null;
}

interface DeterminedCondition {
  text: string;
  owner: string;
  dueOn: string;
}

interface Case {
  stage: string;
  run: number;
  determinations: readonly Determined[] | null;
  conditions: readonly DeterminedCondition[] | null;
}

/**
 * What a panel determined, to begin the draft of a decision with: at the panel its step, reasons and conditions; later the conditions that
 * it determined, where none are in force yet. Nobody has to type them again, and everything can be changed.
 */
export const carriedFrom = ({ stage, run, determinations, conditions }: Case): { determined: Determined | null; conditionsToStart: readonly DeterminedCondition[]; fromPanel: boolean } => {
  const last = determinations?.at(-1) ?? null;
  const determined = last?.stage === stage && last.run === run ? last : null;
  // what no decision followed was never in force
  const newest = determined ?? determinations?.filter(({ decision }) => decision !== null).at(-1) ?? null;
  const inForce = conditions ?? [];
  const fromPanel = Boolean(newest && newest.conditions.length > 0 && (determined || inForce.length === 0));
  return { determined, conditionsToStart: fromPanel ? newest!.conditions : inForce, fromPanel };
};
