/** What staff read of a step: each of its guards with what it was asked on. */
export type StepChecks = readonly { transition: string; guards: readonly { guard: string; passes: boolean; operands: unknown }[] }[];

/** How many votes that count a panel has, as the quorum of its steps counts them. */
export interface VotesStanding {
  enough: boolean;
  cast: number;
  needed: number;
  organisations: number;
  organisationsNeeded: number;
}

/** Of several quorums the largest; null where no step asks for one, or it is not known. */
export const votesStanding = (checks: StepChecks | null): VotesStanding | null => {
  const found = (checks ?? []).flatMap(({ guards }) => guards.filter(({ guard }) => guard === 'quorum').flatMap(standing));
  return found.sort((a, b) => b.needed - a.needed || b.organisationsNeeded - a.organisationsNeeded)[0] ?? null;
};

const standing = ({ passes, operands }: { passes: boolean; operands: unknown }): VotesStanding[] => {
  const { have, n, organisations, distinctOrganisations } = (operands ?? {}) as Record<string, unknown>;
  if (typeof have !== 'number' || typeof organisations !== 'number') return [];
  return [{ enough: passes, cast: have, needed: Math.max(1, typeof n === 'number' ? n : 1), organisations, organisationsNeeded: typeof distinctOrganisations === 'number' ? distinctOrganisations : 0 }];
};

/** Must-pass criteria that the step with a pass mark is refused for; null where it is not known. */
export const failingGates = (checks: StepChecks | null): string[] | null => {
  const step = checks?.find(({ guards }) => guards.some(({ guard }) => guard === 'minScore'));
  const operands = step?.guards.find(({ guard }) => guard === 'mustPass')?.operands as { failing?: unknown; lacks?: unknown } | undefined;
  return Array.isArray(operands?.failing) && !operands.lacks ? operands.failing.map(String) : null;
};
