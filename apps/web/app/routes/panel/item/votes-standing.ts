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

/** Those of the steps that this run can take: what waits for a stage that was never reached, or should not have been, is for another run. */
const ofThisRun = (checks: StepChecks | null): StepChecks => (checks ?? []).filter(({ guards }) => !guards.some(({ guard, passes }) => guard === 'reached' && !passes));

/** Of several quorums the largest that is not reached, or else the largest; null where no step asks for one, it is not known, or a track lacks votes, which no number tells. */
export const votesStanding = (checks: StepChecks | null): VotesStanding | null => {
  const asked = ofThisRun(checks).flatMap(({ guards }) => guards.filter(({ guard }) => guard === 'quorum'));
  if (asked.some(lacksTracks)) return null;
  const found = asked.flatMap(standing);
  return found.sort((a, b) => Number(a.enough) - Number(b.enough) || b.needed - a.needed || b.organisationsNeeded - a.organisationsNeeded)[0] ?? null;
};

const lacksTracks = ({ operands }: { operands: unknown }): boolean => {
  const { emptyTracks } = (operands ?? {}) as Record<string, unknown>;
  return Array.isArray(emptyTracks) && emptyTracks.length > 0;
};

const standing = ({ passes, operands }: { passes: boolean; operands: unknown }): VotesStanding[] => {
  const { have, n, organisations, distinctOrganisations } = (operands ?? {}) as Record<string, unknown>;
  if (typeof have !== 'number' || typeof organisations !== 'number') return [];
  return [{ enough: passes, cast: have, needed: Math.max(1, typeof n === 'number' ? n : 1), organisations, organisationsNeeded: typeof distinctOrganisations === 'number' ? distinctOrganisations : 0 }];
};

/** Must-pass criteria that the step with a pass mark is refused for; null where it is not known. */
export const failingGates = (checks: StepChecks | null): string[] | null => {
  const step = ofThisRun(checks).find(({ guards }) => guards.some(({ guard }) => guard === 'minScore'));
  const operands = step?.guards.find(({ guard }) => guard === 'mustPass')?.operands as { failing?: unknown; lacks?: unknown } | undefined;
  return Array.isArray(operands?.failing) && !operands.lacks ? operands.failing.map(String) : null;
};
