interface Determined {
  stage: string;
  run: number;
  transition: string;
  reasons: string;
  conditions: readonly DeterminedCondition[];
  /** The decision that followed it. */
  decision: string | null;
  /** Since when it does not stand any more: it is carried nowhere. */
  lapsedAt?: string | null;
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
  /** What the panel of this stage determines is advice: whoever decides chooses the step, and writes why, themselves. */
  advice?: boolean;
}

/**
 * What a panel determined, to begin the draft of a decision with: at the panel its step, reasons and conditions; on its advice its conditions
 * alone; later the conditions that it determined, where none are in force yet. Nobody has to type them again, and everything can be changed.
 */
export const carriedFrom = ({ stage, run, determinations, conditions, advice = false }: Case): { determined: Determined | null; conditionsToStart: readonly DeterminedCondition[]; fromPanel: boolean } => {
  const standing = (determinations ?? []).filter(({ lapsedAt }) => !lapsedAt);
  const last = standing.at(-1) ?? null;
  const here = last?.stage === stage && last.run === run ? last : null;
  // what no decision followed was never in force
  const newest = here ?? standing.filter(({ decision }) => decision !== null).at(-1) ?? null;
  const inForce = conditions ?? [];
  const fromPanel = Boolean(newest && newest.conditions.length > 0 && (here || inForce.length === 0));
  return { determined: advice ? null : here, conditionsToStart: fromPanel ? newest!.conditions : inForce, fromPanel };
};
