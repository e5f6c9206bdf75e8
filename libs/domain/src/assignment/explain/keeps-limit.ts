import { type Pair, type Problem } from '../problem.ts';

/**
 * Whether a change of an assignment keeps the limit of organisations where it brings somebody: only there can it break it.
 * For changes that keep all else, as what a flow finds does: so that hundreds of them are looked at in no time.
 */
export const keepsLimit = ({ organisations }: Pick<Problem, 'organisations'>, assignment: readonly Pair[]): ((change: { removed: readonly Pair[]; added: readonly Pair[] }) => boolean) => {
  if (!organisations) return () => true;
  const { of, most } = organisations;
  const at = new Map<number, number[]>();
  for (const [p, r] of assignment) at.set(p, [...(at.get(p) ?? []), r]);
  return ({ removed, added }) => {
    const gone = new Set(removed.map(String));
    return [...new Set(added.map(([p]) => p))].every((p) => {
      const count = new Map<number, number>();
      const come = added.flatMap(([there, r]) => (there === p ? [r] : []));
      for (const r of [...(at.get(p) ?? []).filter((one) => !gone.has(String([p, one]))), ...come]) if (of[r]! >= 0) count.set(of[r]!, (count.get(of[r]!) ?? 0) + 1);
      return [...count.values()].every((n) => n <= most);
    });
  };
};
